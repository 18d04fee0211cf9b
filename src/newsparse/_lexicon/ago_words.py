"""Words of dates that count back from now: "2 hours ago", "vor 3 Tagen", "hace una hora", "5分钟前", "yesterday".

In: nothing. Out: `UNITS`, words and their length; `BEFORE` and `AFTER`, what stands before or after number and unit;
`ONES`, words for the number one; `DAYS`, words that name a day by themselves. All are case-folded. Sources: the
relative times of CLDR 45, and news sites. A month and a year are too long to tell a day.
"""

from __future__ import annotations

from typing import Final

MINUTE: Final = 1
HOUR: Final = 60
DAY: Final = 24 * HOUR
WEEK: Final = 7 * DAY

UNITS: Final = {
    word: minutes
    for minutes, words in (
        (
            MINUTE,
            "min mins minute minutes minuten minuto minutos minuti minuut minuter minutter minuutti minuuttia minut minuta minuty"
            " minút minuti minutami minútami perc минуту минуты минут хвилин хвилини dakika phút menit λεπτά λεπτό דקות دقيقة دقائق دقیقه मिनट 分"
            " 分钟 分鐘 분 นาที",
        ),
        (
            HOUR,
            "h hr hrs hour hours stunde stunden std heure heures hora horas ora ore uur uren timme timmar time timer tunti tuntia"
            " godzina godziny godzin hodina hodiny hodin hodinou hodinami óra órája час часа часов години годин sat sata sati saat giờ jam"
            " ώρα ώρες שעות ساعة ساعات ساعت घंटे 時間 小时 小時 시간 ชั่วโมง",
        ),
        (
            DAY,
            "d day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen dagar dage dager päivä päivää"
            " dzień dni den dny dňami nap napja день дня дней дні днів dan dana gün ngày hari ημέρα ημέρες ימים يوم أيام روز दिन 日"
            " 天 일 วัน",
        ),
        (
            WEEK,
            "week weeks woche wochen semaine semaines semana semanas settimana settimane weken vecka veckor uge uger uke"
            " uker viikko viikkoa tydzień tygodnie tygodni týden týdny hét hete неделю недели недель тижні nedelja hafta"
            " tuần minggu εβδομάδα שבועות أسابيع هفته सप्ताह 週間 周 週 주",
        ),
    )
    for word in words.split()
}
BEFORE: Final = (
    "vor", "il y a", "hace", "hace unas", "há", "há cerca de", "ha", "před", "pred", "pre", "prije", "πριν", "לפני", "منذ", "قبل",
)  # fmt: skip
AFTER: Final = (
    "ago", "fa", "atrás", "geleden", "sedan", "siden", "sitten", "temu", "ezelőtt", "назад", "тому", "önce", "trước", "lalu",
    "yang lalu", "πριν", "पहले", "پیش", "前", "전", "ที่แล้ว", "nazaj",
)  # fmt: skip
ONES: Final = frozenset("a an one einer einem eine un une una um uma uno een en ett et".split())
DAYS: Final = {
    word: days
    for days, words in (
        (
            0,
            "today heute aujourd'hui hoy hoje oggi vandaag idag i dag tänään dziś dzisiaj dnes ma сегодня сьогодні danas bugün",
        ),
        (
            1,
            "yesterday gestern hier ayer ontem ieri gisteren igår i går eilen wczoraj včera tegnap вчера вчора jučer dün",
        ),
    )
    for word in words.split()
    if word not in {"i", "ma", "går", "dag"}
}
