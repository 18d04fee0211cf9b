"""Bylines of Chinese, Japanese and Korean papers. All names are invented: 甲乙丙 as 1, 2, 3."""

from __future__ import annotations

import pytest

from newsparse._grammars.byline_cjk import parse_cjk_byline

# The text, the canonical form without its opening, and what is read where the page states that the value is a name, if
# that differs.
BYLINES = [
    ("本报记者 甲乙 实习生 丙丁 上海报道", "person: 甲乙 [role: 记者 | location: 上海] | person: 丙丁 [role: 实习生 | location: 上海]", ...),
    ("文/张甲乙", "person: 张甲乙", ...),
    ("作者：张甲乙", "person: 张甲乙", ...),
    ("記者張甲乙／台北報導", "person: 張甲乙 [role: 記者 | location: 台北]", ...),
    ("上報快訊／張甲乙", "person: 張甲乙 | organization: 上報快訊", ...),
    ("文・山川太郎", "person: 山川太郎", ...),
    ("[山川太郎，Example]", "person: 山川太郎 [affiliation: Example] | organization: Example", ...),
    ("山川 太郎 著、丙丁 訳", "person: 山川 太郎 | person: 丙丁 [contribution: translation]", ...),
    ("山川太郎記者", "person: 山川太郎 [role: 記者]", ...),
    ("聞き手・山川太郎", "person: 山川太郎 [contribution: interview]", ...),
    ("김가나 기자 gana@example.org", "person: 김가나 [role: 기자 | email: gana@example.org]", ...),
    ("김가나 박다라 기자", "person: 김가나 [role: 기자] | person: 박다라 [role: 기자]", ...),
    ("김가나 박다라 기자 gana@example.org", "person: 김가나 [role: 기자] | person: 박다라 [role: 기자]", ...),
    ("김가나 연합뉴스 특파원", "person: 김가나 [role: 특파원 | affiliation: 연합뉴스] | agency: Yonhap News Agency [short: Yonhap]", ...),
    ("글·사진 김가나", "person: 김가나", ...),
    ("대구=김가나 기자", "person: 김가나 [role: 기자 | location: 대구]", ...),
    ("张甲乙", None, "person: 张甲乙"),
    ("김가나", None, "person: 김가나"),
    ("记者 张甲乙 摄", None, "person: 张甲乙 [role: 记者 | contribution: photography]"),
    ("글·사진 김가나 기자", "person: 김가나 [role: 기자]", ...),
    ("图／記者張甲乙", None, "person: 張甲乙 [role: 記者 | contribution: photography]"),
    ("圖／記者張甲乙、文／李丙丁", "person: 張甲乙 [role: 記者 | contribution: photography] | person: 李丙丁", ...),
    ("圖／張甲乙", None, "person: 張甲乙 [contribution: photography]"),
    ("摄影 张甲乙", None, "person: 张甲乙 [contribution: photography]"),
    ("撮影・山川太郎", None, "person: 山川太郎 [contribution: photography]"),
    ("张 甲 记者", "person: 张 甲 [role: 记者]", ...),
    ("记者 张 甲", "person: 张 甲 [role: 记者]", ...),
    ("新华社记者张甲乙 李丙丁", "person: 张甲乙 [role: 记者 | affiliation: 新华社] | person: 李丙丁 [role: 记者] | agency: Xinhua News Agency [short: Xinhua]", ...),
    ("新华社记者 张甲乙 人民日报记者 李丙丁", "person: 张甲乙 [role: 记者 | affiliation: 新华社] | person: 李丙丁 [role: 记者 | affiliation: 人民日报] | agency: Xinhua News Agency [short: Xinhua] | organization: 人民日报", ...),
    ("张甲乙 新华社", "person: 张甲乙 [affiliation: 新华社] | agency: Xinhua News Agency [short: Xinhua]", ...),
    ("新华社", "agency: Xinhua News Agency [short: Xinhua]", ...),
    ("新华社 AFP", "agency: Xinhua News Agency [short: Xinhua] | agency: Agence France-Presse [short: AFP]", ...),
    ("新华社 新华社 记者 张甲乙", "person: 张甲乙 [role: 记者] | agency: Xinhua News Agency [short: Xinhua]", ...),
    ("某某网 记者 张甲乙", "person: 张甲乙 [role: 记者] | organization: 某某网", ...),
    ("某某网", None, ...),
    ("编辑部", None, ...),
    ("本报记者", "collective: 本报记者", ...),
    ("综合报道", "collective: 综合报道", ...),
    ("张甲乙 综合报道", "person: 张甲乙 | collective: 综合报道", ...),
    ("张甲乙 上海报道", "person: 张甲乙 [location: 上海]", ...),
    ("责任编辑：张甲乙", "person: 张甲乙 [contribution: editing]", ...),
    ("编辑 张甲乙", "person: 张甲乙 [contribution: editing]", ...),
    ("记者 张甲乙 编辑 李丙丁", "person: 张甲乙 [role: 记者] | person: 李丙丁 [contribution: editing]", ...),
    ("记者 张甲乙 李丙丁 编辑 王戊己", "person: 张甲乙 [role: 记者] | person: 李丙丁 [role: 记者] | person: 王戊己 [contribution: editing]", ...),
    ("张甲乙、李丙丁 记者", "person: 张甲乙 [role: 记者] | person: 李丙丁 [role: 记者]", ...),
    ("김가나 기자, 박다라 특파원", "person: 김가나 [role: 기자] | person: 박다라 [role: 특파원]", ...),
    ("김가나 2024-05-01 10:00", None, "person: 김가나"),
    ("张甲乙 2024年5月1日", "person: 张甲乙", ...),
    ("张甲乙 2024-05-01 10:00", "person: 张甲乙", ...),
    ("甲乙丙 2024-05-01", None, "person: 甲乙丙"),
    ("입력 2024.05.01", None, ...),
    ("김가나 기자 입력 2024.05.01 10:00", "person: 김가나 [role: 기자]", ...),
    ("김가나 기자 フォローする", "person: 김가나 [role: 기자]", ...),
    ("記者 乙甲", "person: 乙甲 [role: 記者]", ...),
    ("特派員 山川太郎", "person: 山川太郎 [role: 特派員]", ...),
    ("山川太郎 特派員", "person: 山川太郎 [role: 特派員]", ...),
    ("ソウル 山川太郎", "person: 山川太郎 [location: ソウル]", ...),
    ("ソウル=山川太郎", "person: 山川太郎 [location: ソウル]", ...),
    ("記者 Jane Roe", "person: Jane Roe [role: 記者]", ...),
    ("Jane Roe 记者", "person: Jane Roe [role: 记者]", ...),
    ("记者 JANE ROE", "person: JANE ROE [display_name: Jane Roe | role: 记者]", ...),
    ("栏目：张甲乙", None, ...),
    ("来源：新华社", "agency: Xinhua News Agency [short: Xinhua]", ...),
    ("来源：新华社 作者：张甲乙", "person: 张甲乙 | agency: Xinhua News Agency [short: Xinhua]", ...),
    ("文 张甲乙 图 李丙丁", "person: 张甲乙 | person: 李丙丁 [contribution: photography]", ...),
    ("文/图 张甲乙", "person: 张甲乙", ...),
    ("文、图 张甲乙", "person: 张甲乙", ...),
    ("文 图 张甲乙", "person: 张甲乙", ...),
    ("文字 张甲乙 摄影 李丙丁", "person: 张甲乙 | person: 李丙丁 [contribution: photography]", ...),
    ("김가나 기자 박다라 인턴기자", "person: 김가나 [role: 기자] | person: 박다라 [role: 인턴기자]", ...),
    ("김가나·박다라 기자", "person: 김가나 [role: 기자] | person: 박다라 [role: 기자]", ...),
    ("김가나 기자·박다라 기자", "person: 김가나 [role: 기자] | person: 박다라 [role: 기자]", ...),
    ("김가나 기자 = ", "person: 김가나 [role: 기자]", ...),
    ("张甲乙 某某网", "person: 张甲乙 [affiliation: 某某网] | organization: 某某网", ...),
    ("张甲乙 李丙丁 某某网", None, "person: 张甲乙 [affiliation: 某某网] | person: 李丙丁 [affiliation: 某某网] | organization: 某某网"),
    ("AFP 山川太郎", "person: 山川太郎 | agency: Agence France-Presse [short: AFP]", ...),
    ("山川太郎 (AFP)", "person: 山川太郎 [affiliation: AFP] | agency: Agence France-Presse [short: AFP]", ...),
    ("攝影記者王甲明／台北報導", None, "person: 王甲明 [location: 台北 | contribution: photography]"),
    ("圖／王甲明記者", "person: 王甲明 [role: 記者]", ...),
    ("圖／台北／記者王甲明", "person: 王甲明 [role: 記者 | location: 台北]", ...),
    ("记者 张甲乙 李丙丁 摄", "person: 张甲乙 [role: 记者] | person: 李丙丁 [role: 记者 | contribution: photography]", ...),
    ("山川 太郎 訳", "person: 山川 太郎 [contribution: translation]", ...),
    ("山川太 花子 訳", "person: 山川太 花子 [contribution: translation]", ...),
    ("山川太郎 花子 訳", "person: 山川太郎 [contribution: translation] | person: 花子 [contribution: translation]", ...),
    ("翻訳者 山川 太郎", "person: 山川 太郎 [contribution: translation]", ...),
    ("翻訳者 山川太 花子", "person: 山川太 花子 [contribution: translation]", ...),
    ("翻訳者 山川太郎 花子", "person: 山川太郎 [contribution: translation] | person: 花子 [contribution: translation]", ...),
    ("翻訳者 山川 太郎 花子", "person: 山川 太郎 [contribution: translation] | person: 花子 [contribution: translation]", ...),
    ("Eric Roe 著、山川 太郎 監訳、木下 花子 訳", "person: Eric Roe | person: 山川 太郎 [contribution: editing] | person: 木下 花子 [contribution: translation]", ...),
    ("서울 김가나", "person: 김가나 [location: 서울]", ...),
    ("张甲乙 新华社 李丙丁 人民日报", None, "person: 张甲乙 [affiliation: 新华社] | person: 李丙丁 [affiliation: 人民日报] | agency: Xinhua News Agency [short: Xinhua] | organization: 人民日报"),
    ("（记者 张甲乙 实习生 李丙丁）", "person: 张甲乙 [role: 记者] | person: 李丙丁 [role: 实习生]", ...),
]  # fmt: skip


@pytest.mark.parametrize(("text", "canonical", "stated"), BYLINES)
def test_a_byline_says_who_did_what_where(text: str, canonical: str | None, stated: object) -> None:
    """A title goes to the names beside it, a body to those before it, a place to all; a bare name counts where it is stated."""
    for is_stated, expected in ((False, canonical), (True, canonical if stated is ... else stated)):
        byline = parse_cjk_byline(text, is_stated=is_stated)

        assert expected == (byline and str(byline).removeprefix("By "))
        assert byline is None or text == byline.text


def test_a_long_text_is_none() -> None:
    """Two hundred characters may be one."""
    assert parse_cjk_byline("记者 张甲乙".ljust(200)) is not None
    assert parse_cjk_byline("记者 张甲乙".ljust(201)) is None
