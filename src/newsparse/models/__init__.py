"""The public values: frozen, slotted, hashable, picklable.

In: the modules of this package. Out: their names. Every value is an attrs class whose fields are other values, tuples,
enums, strings, numbers and dates; nothing here parses.
"""

from newsparse.models.agency import Agency, AgencyKind
from newsparse.models.article import (
    Article,
    ArticleEvidence,
    BodyBlock,
    BodyKind,
    Entry,
    Image,
    Notice,
    NoticeKind,
    PageKind,
)
from newsparse.models.byline import Byline, Contribution, Person
from newsparse.models.dateline import Dateline, PartialDate, Place
from newsparse.models.document import Block, Document, Role
from newsparse.models.evidence import (
    Candidate,
    Certainty,
    Evidence,
    Explanation,
    FieldExplanation,
    Problem,
    ProblemCode,
    Source,
)
from newsparse.models.limits import Limits
from newsparse.models.links import LinkKind, RelatedLink, Section, SectionKind

__all__ = [
    "Agency",
    "AgencyKind",
    "Article",
    "ArticleEvidence",
    "Block",
    "BodyBlock",
    "BodyKind",
    "Byline",
    "Candidate",
    "Certainty",
    "Contribution",
    "Dateline",
    "Document",
    "Entry",
    "Evidence",
    "Explanation",
    "FieldExplanation",
    "Image",
    "Limits",
    "LinkKind",
    "Notice",
    "NoticeKind",
    "PageKind",
    "PartialDate",
    "Person",
    "Place",
    "Problem",
    "ProblemCode",
    "RelatedLink",
    "Role",
    "Section",
    "SectionKind",
    "Source",
]
