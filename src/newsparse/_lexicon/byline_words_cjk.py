"""Words of Chinese, Japanese and Korean bylines: titles, labels, and what is no name.

In: nothing. Out: `CJK_TITLES`, a row for each deed; the words of `NO_CJK_NAME`; endings of bodies. How names stand
between them is the matter of the grammar.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class CjkRow(NamedTuple):
    """The titles and labels of one deed in one language."""

    language: str
    deed: str
    """A value of `Contribution`."""
    titles: str
    """Job titles, before a name or after it, parted by "|"; they are kept as the person's role."""
    labels: str = ""
    """Words for the deed alone, before a name, parted by "|"."""


CJK_TITLES: Final = (
    CjkRow("zh", "writing", "记者|特约记者|见习记者|实习记者|首席记者|公民记者|公民記者|特派记者|驻京记者|通讯员|实习生|特约撰稿|特约撰稿人|评论员|特约评论员|主笔|撰稿人|"
        "記者|實習記者|特約記者|特派員|特派記者|駐美記者|編譯|編譯中心|主播|專欄作家|實習編輯|特約撰述",
        "作者|文|图文|圖文|撰文|撰稿|文字|采写|採寫|采访|採訪|供稿|执笔|文字记者|採訪撰文|採訪撰稿|整理"),
    CjkRow("zh", "editing", "", "编辑|责任编辑|责编|校对|审核|审校|值班编辑|編輯|責任編輯|責編|校對|核稿|監製|监制|主编"),
    CjkRow("zh", "photography", "", "摄影|摄影记者|攝影|攝影記者|图|图片|圖|圖片|摄"),
    CjkRow("zh", "video", "", "视频|影片|剪辑|剪接"),
    CjkRow("zh", "illustration", "", "制图|製圖|设计|海报"),
    CjkRow("zh", "translation", "", "翻译|翻譯|编译|译者|譯者"),
    CjkRow("ja", "writing", "記者|論説委員|編集委員|解説委員|特派員|支局長|デスク|編集長|客員編集委員|記者・編集者|専門記者|ジャーナリスト|フリーライター|フリージャーナリスト|コラムニスト|アナリスト|評論家",
        "文|取材|構成|執筆|筆者|著者|ライター|テキスト|この記事を書いた人|著|投稿者|文と写真"),
    CjkRow("ja", "editing", "", "編集|編集者|監修|監訳"),
    CjkRow("ja", "photography", "", "写真|撮影|カメラ|撮影者"),
    CjkRow("ja", "illustration", "", "イラスト|図版"),
    CjkRow("ja", "translation", "", "翻訳|翻訳者|訳"),
    CjkRow("ja", "interview", "", "聞き手|インタビュー"),
    CjkRow("ko", "writing", "기자|선임기자|인턴기자|수습기자|전문기자|객원기자|온라인기자|객원논설위원|특파원|논설위원|논설실장|편집위원|통신원|인턴|위원|칼럼니스트|에디터|"
        "편집국장|부장|차장|대기자|시민기자|교수|변호사|평론가", "글|취재|정리|글쓴이"),
    CjkRow("ko", "editing", "", "편집"),
    CjkRow("ko", "photography", "사진기자", "사진|촬영"),
    CjkRow("ko", "video", "PD|영상기자", "영상"),
    CjkRow("ko", "translation", "", "번역"),
)  # fmt: skip
"""Titles and labels; a word that two languages share stands with both."""

NO_CJK_NAME: Final = frozenset(
    "手记 调查 观察 获悉 专访 报道 报导 简介 介绍 简历 声明 推荐 投稿 登录 评论 节 会 团 证 手記 調查 報導 報道 介紹 紹介 一覧 会見 クラブ 募集 "
    "一同 全文 原文 来源 文章 图片 新闻 本报 本刊 本社 综合 綜合 整理 采访 採訪 关于 查看 更多 热门 提問 提问 回答 大小".split()
)
"""Words that stand beside a title and are no name."""

CJK_BODIES: Final = ("社", "报", "報", "网", "網", "刊", "台", "局", "部", "周末", "新闻", "新聞", "中心", "快訊", "快讯", "日报", "日報", "通信", "통신", "뉴스", "일보", "신문",
    "인포맥스", "방송", "경제", "매일", "타임스", "미디어")  # fmt: skip
"""What the name of a paper, an agency or a desk ends in."""

CJK_SOURCES: Final = ("来源", "來源", "稿源", "文章来源", "新闻来源", "信息来源", "消息来源", "출처")
"""Labels of who supplied the story: an agency may follow."""

CJK_PLACED: Final = ("报道", "報導", "報道", "电", "電", "摄影报道", "攝影報導", "採訪報導", "采访报道", "发自")
"""What stands after a place: "上海报道"."""

CJK_INSIDE: Final = ("新聞", "新闻", "傳媒", "传媒", "時報", "时报", "週刊", "周刊", "雜誌", "杂志", "電報", "电报")
"""What the longer name of a paper has in it."""

CJK_DESKS: Final = ("뉴스팀", "취재팀", "편집팀", "뉴스부")
"""What a desk that signs ends in."""

CJK_OWN: Final = ("本报", "本報", "本刊", "本社", "本站", "本網", "本网", "本台", "本紙", "본지")
"""What a paper calls itself: "本报记者" names no body."""

SURNAMES: Final = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏"
    "钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶"
    "卓翟符祁房柯阮欧歐柳甘尚娄覃单單饶饒曲游涂苗耿焦包司柏苑华華靳管解池栾褚窦竇项項祝简簡凌霍庞龐裴莊庄辛路冉邢岳屈米花滕席连連佟鲍鮑盛麦麥古辜巫鄺邝冼陸蔣閻顏賴諶谌应應向习習"
)
"""The most common Chinese family names of one letter."""
