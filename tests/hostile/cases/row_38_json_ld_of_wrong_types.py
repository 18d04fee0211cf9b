"""JSON-LD with lists, objects, numbers and null where texts belong.

Owed: what can be read of it.
"""

from case import Case, json_ld

CASES = {
    "names": Case(
        json_ld(
            b'{"@type":["NewsArticle",5,null],"author":[null,5,"Jane Roe",{"name":["Ann Lee","Bo Day"]},'
            b'{"name":{"@value":"Cy Fox"}},[{"name":"Dee Ash"}]]}'
        ),
        fields={"names": ["Jane Roe", "Ann Lee", "Bo Day", "Cy Fox", "Dee Ash"]},
    ),
    "all else": Case(
        json_ld(
            b'{"@type":["NewsArticle",5,null],"headline":["a",{"x":1}],"datePublished":["2024-01-01",null],'
            b'"dateModified":20240102,"publisher":"P","image":[[]],"isAccessibleForFree":"False",'
            b'"articleSection":[null,{"name":"City"}],"keywords":{"a":1}}'
        ),
        fields={
            "date_published": "2024-01-01",
            "date_modified": "2024-01-02",
            "is_accessible_for_free": False,
            "section": "City",
            "keywords": [],
            "images": [],
        },
    ),
}
