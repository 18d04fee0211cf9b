"""The words of East Asian bylines. All names are invented: 甲乙丙 as 1, 2, 3."""

from __future__ import annotations

import pytest

from newsparse._grammars.byline_cjk_words import CjkTable, CjkWord, Title, cjk_words
from newsparse._lexicon.byline_words_cjk import CjkRow
from newsparse.models.byline import Contribution

# kind:text of each word, with "+" after a blank, "<" the title that stands with it, ">" where that comes last, "@" its body,
# "=" the agency that the body is.
WORDS = [
    ("대구=김가나 기자", "place:대구 name:김가나 +title:기자"),
    ("대구＝김가나", "place:대구 name:김가나"),
    ("기자=김가나", "title:기자 name:김가나"),
    ("기자＝김가나", "title:기자 name:김가나"),
    ("记者：张甲乙", "title:记者 name:张甲乙"),
    ("记者张甲乙:某某", "titled:张甲乙<记者 name:某某"),
    ("栏目：张甲乙", "junk:栏目 name:张甲乙"),
    ("栏目: 张甲乙", "junk:栏目 name:张甲乙"),
    ("記者郭 甲", "titled:郭<記者 +name:甲"),
    ("本报记者", "collective:本报记者"),
    ("张甲乙 本报记者", "name:张甲乙 +collective:本报记者"),
    ("本报记者 张甲乙", "title:本报记者<记者 +name:张甲乙"),
    ("新华社记者", "title:新华社记者<记者@新华社=Xinhua"),
    ("新华社记者张甲乙", "titled:张甲乙<记者@新华社=Xinhua"),
    ("张甲乙、李丙丁 记者", "name:张甲乙 name:李丙丁 +title:记者"),
    ("张甲乙记者", "titled:张甲乙<记者>"),
    ("来源：某处", "nothing:来源 name:某处"),
    ("글·사진 김가나", "title:글·사진<글 +name:김가나"),
    ("글・사진 김가나", "title:글・사진<글 +name:김가나"),
    ("글•사진 김가나", "title:글•사진<글 +name:김가나"),
    ("文・写真 山川太郎", "title:文・写真<文 +name:山川太郎"),
    ("文・山川太郎・山川花子", "title:文 name:山川太郎・山川花子"),
    ("글·사진·김가나", "title:글 name:김가나"),
    ("기자·김가나", "title:기자 name:김가나"),
    ("김가나·박다라 기자", "name:김가나 name:박다라 +title:기자"),
    ("김가나·甲乙 기자", "junk:김가나·甲乙 +title:기자"),
    ("カール・ローデ 記者", "name:カール・ローデ +title:記者"),
    ("記者カール・ローデ", "titled:カール・ローデ<記者"),
    ("記者張甲乙台北報導", "titled:張甲乙<記者 place:台北"),
    ("中央社記者張甲乙台北報導", "titled:張甲乙<記者@中央社=CNA place:台北"),
    ("記者張甲乙綜合報導", "titled:張甲乙<記者 collective:綜合"),
    ("記者張甲乙報導", "titled:張甲乙<記者 collective:記者張甲乙報導"),
    ("記者張甲乙台北縣市鄉報導", "titled:張甲乙<記者 place:台北縣市鄉"),
    ("記者張甲乙台北縣市報導", "titled:張甲乙<記者 place:台北縣市"),
    ("記者乙甲張台北報導", "collective:記者乙甲張台北報導"),
    ("記者張甲乙台北", "junk:記者張甲乙台北"),
    ("上海报道", "place:上海"),
    ("发自上海", "place:上海"),
    ("综合报道", "collective:综合报道"),
    ("沪报道", "collective:沪报道"),
    ("某某某某某某某报道", "collective:某某某某某某某报道"),
    ("雲林 報導", "place:雲林"),
    ("张甲乙 雲林 報導", "name:张甲乙 +place:雲林"),
    ("綜合 報導", "collective:綜合"),
    ("報導", ""),
    ("Jane Roe 记者", "name:Jane Roe +title:记者"),
    ("记者 Jane Roe", "title:记者 +name:Jane Roe"),
    ("記者 Jane Q Roe 台北報導", "title:記者 +name:Jane Q Roe +place:台北"),
    ("记者 jane", "title:记者 +body:jane"),
    ("Jane, Roe 记者", "body:Jane body:Roe +title:记者"),
    ("本报驻上海记者", "place:上海 title:本报驻上海记者<记者"),
    ("驻巴黎记者", "place:巴黎 title:驻巴黎记者<记者"),
    ("人民日报记者张甲乙", "titled:张甲乙<记者@人民日报=人民网"),
    ("A社記者", "title:A社記者<記者@A社"),
    ("某某网", "body:某某网"),
    ("某网", "name:某网"),
    ("example.com", "body:example.com"),
    ("example", "body:example"),
    ("编辑部", "body:编辑部"),
    ("新华社编辑部", "body:新华社编辑部"),
    ("张甲乙 编辑部", "name:张甲乙 +body:编辑部"),
    ("김가나 기자, 박다라 특파원", "name:김가나 +title:기자 name:박다라 +title:특파원"),
    ("특파원 김가나", "title:특파원 +name:김가나"),
    ("(记者 张甲乙)", "title:记者 +name:张甲乙"),
    ("（张甲乙）", "name:张甲乙"),
    ("张", "name:张"),
    ("甲 乙", "name:甲 +name:乙"),
    ("東京支局 山川太郎", "body:東京支局 +name:山川太郎"),
    ("共同通信", "body:共同通信=Kyodo"),
    ("来源: AFP", "nothing:来源 body:AFP=AFP"),
    ("AFP 记者", "body:AFP=AFP +title:记者"),
    ("张甲乙/文", "name:张甲乙 title:文"),
    ("文/张甲乙", "title:文 name:张甲乙"),
    ("图/李丙丁", "title:图 name:李丙丁"),
    ("【记者张甲乙】", "titled:张甲乙<记者"),
    ("张甲乙及李丙丁", "name:张甲乙 name:李丙丁"),
    ("张甲乙与李丙丁 文", "name:张甲乙 name:李丙丁 +title:文"),
    ("某公司提供", "nothing:某公司提供"),
    ("김가나 제공", "name:김가나 +nothing:제공"),
    ("-김가나-", "name:김가나"),
    ("・김가나・", "name:김가나"),
    ("綜合外電", "collective:綜合外電"),
    ("东方网记者张甲乙", "titled:张甲乙<记者@东方网"),
    ("北京日报社记者张甲乙", "titled:张甲乙<记者@北京日报社"),
    ("上海 张甲乙", "place:上海 +name:张甲乙"),
    ("서울 김가나", "place:서울 +name:김가나"),
    ("호치민=김가나 기자", "place:호치민 name:김가나 +title:기자"),
    ("호치민＝김가나 기자", "place:호치민 name:김가나 +title:기자"),
    ("김가나. 기자", "name:김가나 +title:기자"),
    ("記者 Jane", "title:記者 +name:Jane"),
    ("記者 张甲乙 Jane", "title:記者 +name:张甲乙 +body:Jane"),
    ("路透記者張甲乙", "titled:張甲乙<記者@路透=Reuters"),
    ("新华社记者甲乙", "titled:甲乙<记者@新华社=Xinhua"),
    ("新华社首席记者张甲乙", "titled:张甲乙<首席记者@新华社=Xinhua"),
    ("攝影記者王甲明", "titled:王甲明<攝影記者"),
    ("攝影甲乙明", "junk:攝影甲乙明"),
]  # fmt: skip


def _shown(word: CjkWord) -> str:
    title = f"<{word.title.words}" if word.title and word.title.words != word.text else ""
    body = f"@{word.body}" if word.body else ""
    agency = f"={word.agency.short or word.agency.name}" if word.agency else ""
    return f"{'+' if word.is_blank_before else ''}{word.kind}:{word.text}{title}{'>' if word.is_after else ''}{body}{agency}"


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_each_word_is_what_it_looks_like(text: str, words: str) -> None:
    """A name, a title, both in one, a body, a place, words for nobody, a source; or nothing that a byline has."""
    assert words == " ".join(map(_shown, cjk_words(text)))


def test_a_table_of_titles_is_what_its_rows_say() -> None:
    """A job title is a role and, in Korean, stands last; a word that Japanese shares with Chinese is not Japanese alone."""
    rows = (
        CjkRow("zh", "writing", "记者|主笔", "文"),
        CjkRow("ja", "editing", "", "編集|文"),
        CjkRow("ko", "photography", "사진기자", "사진"),
    )

    assert CjkTable.of(rows) == CjkTable(
        {
            "记者": Title("记者", Contribution.WRITING, is_role=True, is_last=False, is_japanese=False),
            "主笔": Title("主笔", Contribution.WRITING, is_role=True, is_last=False, is_japanese=False),
            "文": Title("文", Contribution.EDITING, is_role=False, is_last=False, is_japanese=False),
            "編集": Title("編集", Contribution.EDITING, is_role=False, is_last=False, is_japanese=True),
            "사진기자": Title("사진기자", Contribution.PHOTOGRAPHY, is_role=True, is_last=True, is_japanese=False),
            "사진": Title("사진", Contribution.PHOTOGRAPHY, is_role=False, is_last=False, is_japanese=False),
        },
        (4, 2, 1),
    )
