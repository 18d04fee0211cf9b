"""Texts under pictures: what of them is the credit, and who is named in it. All people are invented."""

from __future__ import annotations

import pytest

from newsparse._grammars.credit import parse_credit, split_credit
from newsparse.models.byline import Contribution

# The text, its caption and its credit, and who is named in the credit, or in the text without one: people, agencies with "@".
TEXTS = [
    ("The bridge at dawn. Photo: Jane Roe/AP", "The bridge at dawn.", "Jane Roe/AP", "Jane Roe | @AP"),
    ("The bridge at dawn. Photo by Jane Roe", "The bridge at dawn.", "Jane Roe", "Jane Roe"),
    ("The bridge at dawn. (Photo: Jane Roe)", "The bridge at dawn.", "Jane Roe", "Jane Roe"),
    ("The bridge at dawn. (Photo by Jane Roe/AP)", "The bridge at dawn.", "Jane Roe/AP", "Jane Roe | @AP"),
    ("The bridge at dawn (AP)", "The bridge at dawn", "AP", "@AP"),
    ("The bridge at dawn. [Jane Roe/AP]", "The bridge at dawn.", "Jane Roe/AP", "Jane Roe | @AP"),
    ("The bridge at dawn (Jane Roe)", "The bridge at dawn (Jane Roe)", None, "Jane Roe"),
    ("The bridge at dawn (left)", "The bridge at dawn (left)", None, ""),
    ("The bridge at dawn. JANE ROE/AP", "The bridge at dawn.", "JANE ROE/AP", "JANE ROE=Jane Roe | @AP"),
    ("The bridge at dawn. AP/JANE ROE", "The bridge at dawn.", "AP/JANE ROE", "JANE ROE=Jane Roe | @AP"),
    ("The bridge at dawn. Jane Roe/AFP via Getty Images", "The bridge at dawn.", "Jane Roe/AFP via Getty Images", "Jane Roe | @AFP | @Getty Images"),
    ("The bridge at dawn. © Jane Roe", "The bridge at dawn.", "Jane Roe", "Jane Roe"),
    ("The bridge at dawn © AFP", "The bridge at dawn", "AFP", "@AFP"),
    ("The bridge at dawn. © 2024 AFP", "The bridge at dawn.", "2024 AFP", "@AFP"),
    ("The bridge at dawn ", "The bridge at dawn", None, ""),
    (" Photo: AFP", None, "AFP", "@AFP"),
    ("The bridge at dawn - Foto: dpa", "The bridge at dawn", "dpa", "@dpa"),
    ("Foto: dpa", None, "dpa", "@dpa"),
    ("Photo: Jane Roe", None, "Jane Roe", "Jane Roe"),
    ("© Jane Roe", None, "Jane Roe", "Jane Roe"),
    ("AP", None, "AP", "@AP"),
    ("AFP/Getty Images", None, "AFP/Getty Images", "@AFP | @Getty Images"),
    ("Jane Roe/AP", None, "Jane Roe/AP", "Jane Roe | @AP"),
    ("Jane Roe", "Jane Roe", None, "Jane Roe"),
    ("Getty Images", None, "Getty Images", "@Getty Images"),
    ("The bridge", "The bridge", None, ""),
    ("The bridge at dawn.", "The bridge at dawn.", None, ""),
    ("Photo: the bridge was built in 1903 and was opened by the mayor of the town", "Photo: the bridge was built in 1903 and was opened by the mayor of the town", None, ""),
    ("Photo: Jane Roe. The bridge was built.", "Photo: Jane Roe. The bridge was built.", None, ""),
    ("The telephoto: Jane Roe", "The telephoto: Jane Roe", None, ""),
    ("Photo: ", "Photo:", None, ""),
    ("Photo:", "Photo:", None, ""),
    ("Photo: J", "Photo: J", None, ""),
    ("The bridge. Photo: Jane Roe. Photo: John Doe", "The bridge. Photo: Jane Roe.", "John Doe", "John Doe"),
    ("The bridge. Photo: Jane Roe, Illustration: John Doe", "The bridge.", "Jane Roe, Illustration: John Doe", "Jane Roe | John Doe"),
    ("Die Brücke (Foto: Jane Roe / dpa)", "Die Brücke", "Jane Roe / dpa", "Jane Roe | @dpa"),
    ("Die Brücke. Bild: Jane Roe", "Die Brücke.", "Jane Roe", "Jane Roe"),
    ("Le pont. Photo AFP", "Le pont. Photo AFP", None, "@AFP"),
    ("Le pont. Crédit photo : Jane Roe", "Le pont.", "Jane Roe", "Jane Roe"),
    ("El puente. EFE/Jane Roe", "El puente.", "EFE/Jane Roe", "Jane Roe | @EFE"),
    ("El puente. EFE", "El puente.", "EFE", "@EFE"),
    ("Il ponte (ANSA)", "Il ponte", "ANSA", "@ANSA"),
    ("桥 新华社记者 张甲乙 摄", "桥", "新华社记者 张甲乙 摄", "新华社记者 张甲乙 摄"),
    ("桥。张甲乙 摄", "桥。张甲乙 摄", None, ""),
    ("다리. 김가나 제공", "다리.", "김가나 제공", "김가나 제공"),
    ("Мост. Фото: Иван Петров", "Мост.", "Иван Петров", "Иван Петров"),
    ("Мост / ТАСС", None, "Мост / ТАСС", "@TASS"),
    ("Image: Jane Roe", None, "Jane Roe", "Jane Roe"),
    ("Image credit: Jane Roe", None, "Jane Roe", "Jane Roe"),
    ("Credit: Jane Roe", None, "Jane Roe", "Jane Roe"),
    ("Courtesy of Jane Roe", "Courtesy of Jane Roe", None, ""),
    ("The bridge. Courtesy Jane Roe", "The bridge. Courtesy Jane Roe", None, ""),
    ("The bridge. Courtesy of Example Corp", "The bridge. Courtesy of Example Corp", None, ""),
    ("The bridge. File photo", "The bridge. File photo", None, ""),
    ("The bridge (file photo)", "The bridge", "file photo", ""),
    ("The bridge. Handout", "The bridge. Handout", None, ""),
    ("The bridge. Photograph: Jane Roe/The Guardian", "The bridge.", "Jane Roe/The Guardian", "Jane Roe"),
    ("The bridge. Picture: PA", "The bridge.", "PA", "@PA"),
    ("The bridge. Video: AP", "The bridge.", "AP", "@AP"),
    ("The bridge. Photo Jane Roe", "The bridge.", "Jane Roe", "Jane Roe"),
    ("The bridge. Photo Jane Roe via AP", "The bridge.", "Jane Roe via AP", "Jane Roe | @AP"),
    ("The bridge. (Staff photo by Jane Roe)", "The bridge.", "Jane Roe", "Jane Roe"),
    ("The bridge. Bild © Jane Roe (hp)", "The bridge.", "Jane Roe (hp)", "Jane Roe"),
    ("The bridge. Photo finish", "The bridge. Photo finish", None, ""),
    ("The bridge Photo Jane Roe", "The bridge Photo Jane Roe", None, ""),
    ("The bridge at dawn. (Jane Roe for The Harbour Post)", "The bridge at dawn.", "Jane Roe for The Harbour Post", "Jane Roe"),
    ("The bridge at dawn. (Harbourworks)", "The bridge at dawn.", "Harbourworks", ""),
    ("The bridge at dawn. (Paris)", "The bridge at dawn. (Paris)", None, ""),
    ("The bridge at dawn. (Right)", "The bridge at dawn. (Right)", None, ""),
    ("The bridge at dawn. (It was new.)", "The bridge at dawn. (It was new.)", None, ""),
    ("A blackbird. (Turdus merula)", "A blackbird. (Turdus merula)", None, ""),
    ("The bridge at dawn. (August 2019)", "The bridge at dawn. (August 2019)", None, ""),
    ("The bridge at dawn (janeroe / iStock.com)", "The bridge at dawn", "janeroe / iStock.com", ""),
    ("The bridge at dawn (left/right)", "The bridge at dawn (left/right)", None, ""),
    ("The bridge at dawn. EPA-EFE/Jane Roe", "The bridge at dawn.", "EPA-EFE/Jane Roe", "Jane Roe"),
    ("The bridge at dawn. AP/J.R. Roe", "The bridge at dawn.", "AP/J.R. Roe", "J.R. Roe | @AP"),
    ("The bridge at dawn.Unsplash/Jane Roe", "The bridge at dawn.", "Unsplash/Jane Roe", "Jane Roe"),
    ("The bridge at dawn. Jane Roe / The Harbour Post", "The bridge at dawn.", "Jane Roe / The Harbour Post", "Jane Roe"),
    ("The bridge at dawn. Hamburg/Bremen", "The bridge at dawn. Hamburg/Bremen", None, ""),
    ("The new bridge over Selby harbour / Jane Roe", "The new bridge over Selby harbour", "Jane Roe", "Jane Roe"),
    ("Selby harbour / Jane Roe", "Selby harbour / Jane Roe", None, "Jane Roe"),
    ("Fot. Jane Roe", None, "Jane Roe", "Jane Roe"),
    ("Foto. AP", None, "AP", "@AP"),
    ("Die Brücke auf einem Foto. (Quelle: AP)", "Die Brücke auf einem Foto.", "AP", "@AP"),
    ("The bridge at dawn• Crédits : AFP", "The bridge at dawn", "AFP", "@AFP"),
    ("The bridge at dawn© Jane Roe", "The bridge at dawn", "Jane Roe", "Jane Roe"),
    ("Picture By: Jane Roe", None, "Jane Roe", "Jane Roe"),
    ("夜明けの橋（山田花子撮影）", "夜明けの橋", "山田花子撮影", ""),
    ("夜明けの橋（写真右）", "夜明けの橋（写真右）", None, ""),
    ("The bridge (Photo) at dawn", "The bridge (Photo) at dawn", None, ""),
    ("Jane Roe, AP", None, "Jane Roe, AP", "Jane Roe | @AP"),
    ("Jane Roe for Example News", "Jane Roe for Example News", None, "Jane Roe"),
    ("Jane Roe/Example News", "Jane Roe/Example News", None, "Jane Roe"),
    ("Jane Roe / AP / AFP", None, "Jane Roe / AP / AFP", "Jane Roe | @AP | @AFP"),
    ("Jane Roe and John Doe/AP", None, "Jane Roe and John Doe/AP", "Jane Roe | John Doe | @AP"),
    ("Jane Roe & John Doe", "Jane Roe & John Doe", None, "Jane Roe | John Doe"),
    ("AP Photo/Jane Roe", None, "AP Photo/Jane Roe", "Jane Roe | @AP"),
    ("AP Photo/Jane Roe, File", None, "AP Photo/Jane Roe, File", "Jane Roe | @AP"),
    ("Ap", "Ap", None, "@AP"),
    ("Photo: Ap", None, "Ap", "@AP"),
    ("Jane Roe AP", "Jane Roe AP", None, "Jane Roe | @AP"),
    ("Jane Roe Associated Press", "Jane Roe Associated Press", None, "Jane Roe | @AP"),
    ("Jane Roe Getty Images", "Jane Roe Getty Images", None, "Jane Roe | @Getty Images"),
    ("JANE ROE/AFP", None, "JANE ROE/AFP", "JANE ROE=Jane Roe | @AFP"),
    ("example.com", None, "example.com", ""),
    ("Jane Roe/example.com", None, "Jane Roe/example.com", "Jane Roe"),
    ("Shutterstock/Jane Roe", None, "Shutterstock/Jane Roe", "Jane Roe | @Shutterstock"),
    ("iStock", None, "iStock", "@Getty Images"),
    ("Screenshot", None, "Screenshot", ""),
    ("📷 Jane Roe", "📷 Jane Roe", None, ""),
    ("Photo 📷: AP", "Photo 📷: AP", None, "@AP"),
    ("The bridge at dawn | Photo: AFP", "The bridge at dawn", "AFP", "@AFP"),
    ("The bridge. Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe /AP", "The bridge. Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe Jane Roe /AP", None, ""),
    ("Photo: J. Roe", None, "J. Roe", "J. Roe"),
    ("The bridge. Photo by Mark J. Roe/AP", "The bridge.", "Mark J. Roe/AP", "Mark J. Roe | @AP"),
    ("Foto: XAVER ROE", None, "XAVER ROE", "XAVER ROE=Xaver Roe"),
    ("Photo: courtesy of the port of Selby", None, "courtesy of the port of Selby", ""),
    ("Photo: a view of the port of Selby", "Photo: a view of the port of Selby", None, ""),
    ("Photo: © Jane Roe", None, "© Jane Roe", "Jane Roe"),
    ("The law, article 5(c) of it", "The law, article 5(c) of it", None, ""),
    ("The bridge. VİDEO: JANE ROE", "The bridge.", "JANE ROE", "JANE ROE=Jane Roe"),
    ("The bridge [Photo: Jane Roe]", "The bridge", "Jane Roe", "Jane Roe"),
    ("The bridge（写真：Jane Roe）", "The bridge", "Jane Roe", "Jane Roe"),
    ("The bridge (AP).", "The bridge", "AP", "@AP"),
    ("The bridge (AP)X", "The bridge (AP)X", None, "@AP"),
    ("The bridge. Sea. Reuters", "The bridge. Sea.", "Reuters", "@Reuters"),
    ("The bridge. AFP.", "The bridge.", "AFP", "@AFP"),
    ("The bridge. sid", "The bridge. sid", None, "@SID"),
    ("AP Photos/Jane Roe", None, "AP Photos/Jane Roe", "Jane Roe | @AP"),
    ("Photo: AFP Photos", None, "AFP Photos", "@AFP"),
    ("Pool Photo/Jane Roe", None, "Pool Photo/Jane Roe", "Jane Roe"),
    ("Photo: Ani", None, "Ani", ""),
    ("Jane Roe Press Trust of India", "Jane Roe Press Trust of India", None, "Jane Roe | @PTI"),
    ("Jane Roe. / AP.", None, "Jane Roe. / AP.", "Jane Roe | @AP"),
    ("The bridge over the river at dawn in the north 新华社记者张甲乙摄", "The bridge over the river at dawn in the north", "新华社记者张甲乙摄", ""),
    ("The bridge over the river at dawn in the north. 김가나 제공", "The bridge over the river at dawn in the north.", "김가나 제공", "김가나 제공"),
    ("", None, None, ""),
    (" ", None, None, ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "caption", "credit", "named"), TEXTS)
def test_a_text_under_a_picture_is_parted(text: str, caption: str | None, credit: str | None, named: str) -> None:
    """By a label, a bracket, a slash or a sign, or it is all of one kind; names and agencies of a credit are told apart."""
    people, agencies = parse_credit(credit or text)
    shown = [f"{person.name}={person.display_name}" if person.display_name else person.name for person in people]

    assert (caption, credit) == split_credit(text)
    assert all(person.contribution is Contribution.PHOTOGRAPHY for person in people)
    assert named == " | ".join([*shown, *(f"@{agency.short or agency.name}" for agency in agencies)])


def test_a_credit_is_near_the_end() -> None:
    """A label farther back is of another picture, or of the story."""
    assert ("The bridge " * 60).strip() == split_credit("The bridge " * 60 + "Photo: Jane Roe/AP")[0]
    assert split_credit("Photo: Jane Roe/AP " + "The bridge " * 60)[1] is None


def test_a_credit_is_short() -> None:
    """A hundred and twenty characters after the label."""
    credit = f"{'Examplehouse ' * 9}X/"

    assert ("The bridge.", f"{credit}A") == split_credit(f"The bridge. Photo: {credit}A")
    assert split_credit(f"The bridge. Photo: {credit}AB") == (f"The bridge. Photo: {credit}AB", None)


@pytest.mark.parametrize(
    "text", ["The bridge over the river at dawn in the far north 김가나 제공", "The bridge at dawn and one 사진"]
)
def test_a_credit_begins_with_a_word(text: str) -> None:
    """However many words are before it."""
    credit = split_credit(text)[1]

    assert credit is not None
    assert text.endswith(f" {credit}")
