"""Bare names in scripts without capitals, and what stands in the same classes and names nobody. All names are invented."""

from __future__ import annotations

import pytest

from newsparse._grammars.caseless import bare_names, is_nobody
from newsparse._lexicon.desk_words import (
    CHINESE_WORDS,
    COMPOUND_SURNAMES,
    DESK_ENDS,
    DESK_OPENINGS,
    DESK_PARTS,
    DESK_WORDS,
    KOREAN_COMPOUNDS,
    KOREAN_SURNAMES,
)

# The language, then the lines that are a name.
NAMES = {
    "ja": "山田太郎|山田 太郎|山田ひかり|長谷川一郎|佐々木花|ジョン・ロウ|はなだ・みのる|みなみ春子|田中ジョン",
    "zh": "王甲乙|张甲乙|李丁|欧阳甲乙|司马甲|约翰·罗伊|范姜甲乙",
    "ko": "홍길동|김철수|남궁민수",
    "ar": "محمد أحمد|سارة علي|عبد الله بن سعود|محمد أحمد عبد الرحمن|خالد الشامي",
    "fa": "محمد احمدی|زهرا کریمی",
    "ur": "حامد قریشی",
    "he": "דוד כהן|יעל לוי|משה בן דוד",
    "hi": "राम कुमार|डॉ. सुनीता सिंह",
    "bn": "রহিম উদ্দিন|করিম খান",
    "th": "สมชาย ใจดี",
    "ta": "முத்து குமார்",
    "ka": "ნინო ბერიძე",
}

# Desks, sections, papers, sources, towns, buttons: one near miss or more for each name above.
NOBODY = {
    "ja": "毎日新聞|経済部|記者|デジタル編集部|政治|経済|東京|東京都|編集長|社会面|共同通信|会員限定|日刊某某|取材班|翻訳者|更新日時|続きを読む|山田",
    "zh": "来源|责任编辑|新华社|编辑部|综合|小编|文化|高清|江苏|上海|方正网|时政|某某观察|金融界|王|某甲乙|欧阳|王甲乙丙丁",
    "ko": "정치부|기자|연합뉴스|편집국|이슈팀|한겨레|서울|유튜브|최신순|홍길|갑길동|남궁민|김철수라",
    "ar": "أخبار|وكالة الأنباء|قسم التحرير|القاهرة|العربية نت|آخر تحديث|منذ ساعة|رويترز|محمد|محمد في القاهرة اليوم|محمد ا|أحمد محمد علي حسن سعيد",
    "fa": "گروه سیاسی|تحریریه سایت|زمان مطالعه",
    "ur": "ویب ڈیسک",
    "he": "מערכת האתר|סוכנויות הידיעות|זמן קריאה|ירושלים|דוד",
    "hi": "वेब डेस्क|वाराणसी ब्यूरो|नई दिल्ली|और पढ़ें|राम|कुमार के साथ",
    "bn": "নিজস্ব প্রতিবেদক|অনলাইন ডেস্ক|ঢাকা",
    "th": "ข่าวสด ออนไลน์|กองบรรณาธิการ|ทีมข่าว การเมือง|สมชาย",
    "ta": "செய்தி பிரிவு",
    "ka": "ახალი ამბები",
}


@pytest.mark.parametrize(
    ("language", "line"), [(key, line) for key, lines in NAMES.items() for line in lines.split("|")]
)
def test_a_marked_line_is_a_name(language: str, line: str) -> None:
    """Its form is that of a name of the script."""
    assert [line] == bare_names(line, language)


@pytest.mark.parametrize(
    ("language", "line"), [(key, line) for key, lines in NOBODY.items() for line in lines.split("|")]
)
def test_a_marked_line_is_nobody(language: str, line: str) -> None:
    """Words of newsrooms, towns, and what is too short or too long for a name."""
    assert bare_names(line, language) == []


@pytest.mark.parametrize(
    ("line", "language", "names"),
    [
        ("山田太郎2024年05月13日 09時00分", "ja", ["山田太郎"]),
        ("山田太郎、鈴木一郎", "ja", ["山田太郎", "鈴木一郎"]),
        ("山田太郎　鈴木一郎", "ja", ["山田太郎", "鈴木一郎"]),
        ("ジュネーブ：山田太郎", "ja", ["山田太郎"]),
        ("山田太郎、山田太郎", "ja", ["山田太郎"]),
        ("王甲乙 李丙丁", "zh", ["王甲乙", "李丙丁"]),
        ("《王甲乙》", "zh", ["王甲乙"]),
        ("编辑：王甲乙", "zh", []),
        ("王甲乙 2次", "zh", []),
        ("王甲乙！", "zh", []),
        ("홍길동, 김철수", "ko", ["홍길동", "김철수"]),
        ("محمد أحمد، سارة علي", "ar", ["محمد أحمد", "سارة علي"]),
        ("محمد أحمد وسارة علي", "ar", ["محمد أحمد", "سارة علي"]),
        ("القاهرة: محمد أحمد", "ar", ["محمد أحمد"]),
        ("محمد أحمد - القاهرة", "ar", ["محمد أحمد"]),
        ("القاهرة: وكالات", "ar", []),
        ("דוד כהן, ירושלים", "he", ["דוד כהן"]),
        ("राम कुमार | 5 मई 2024", "hi", ["राम कुमार"]),
        ("राम कुमार और श्याम सिंह", "hi", ["राम कुमार", "श्याम सिंह"]),
        ("राम कुमार, वेब डेस्क", "hi", []),
        ("Jane Roe", "ja", []),
        ("Jane 太郎", "ja", []),
        ("", "ja", []),
        ("山田太郎、" * 20, "ja", []),
    ],
)
def test_a_line_of_names(line: str, language: str, names: list[str]) -> None:
    """Dates and towns are passed over; any other part that is no name makes the line none."""
    assert names == bare_names(line, language)


def test_han_letters_are_read_by_the_language() -> None:
    """Without one, a line without kana is Chinese."""
    assert bare_names("山田太郎") == []
    assert bare_names("王甲乙") == ["王甲乙"]


@pytest.mark.parametrize(
    ("text", "nobody"), [("वेब डेस्क", True), ("أبوظبي", True), ("محمد أحمد", False), ("経済部", False)]
)
def test_what_is_nobody_in_scripts_with_blanks(text: str, nobody: bool) -> None:  # noqa: FBT001
    """Desks and towns; East Asian lines have a reader of their own."""
    assert is_nobody(text) is nobody


@pytest.mark.parametrize("words", [DESK_ENDS, DESK_PARTS, COMPOUND_SURNAMES, KOREAN_COMPOUNDS, DESK_OPENINGS], ids=len)
def test_the_tables_repeat_nothing(words: tuple[str, ...]) -> None:
    """Each word stands once in its table."""
    assert sorted(set(words)) == sorted(words)


def test_the_words_are_of_scripts_without_capitals() -> None:
    """A word in another script would never be asked for."""
    words = [*DESK_ENDS, *DESK_PARTS, *DESK_WORDS, *CHINESE_WORDS, *KOREAN_SURNAMES]

    assert [word for word in words if word.upper() != word.lower() and word[0] < "\u10a0"] == []
