"""Words of the copyright line and of the links to legal pages at the foot of a page.

In: nothing. Out: `LEGAL` and `RESERVED`, in the case in which they are printed. Those of `LEGAL` end a copyright line only where they are set
apart from it or run into it without a blank; in a sentence they are words like others.
"""

from __future__ import annotations

from typing import Final

LEGAL: Final = tuple(
    "About|Accessibility|Ad Choices|Advertise|Contact|Cookie|Disclaimer|Do Not Sell|Imprint|"
    "Community Guidelines|Corrections|Careers|FAQ|Data Mining|Digital Millennium|Hosted by|Hosting|Site by|Theme by|Web design|"
    "Legal|Privacy|Updated Privacy|Sitemap|Site Map|Site map|Terms|Your Ad Choices|Your Privacy|Designed by|Powered by|"
    "AGB|Barrierefreiheit|Datenschutz|Impressum|Kontakt|Mediadaten|Nutzungsbedingungen|Werbung|Angetrieben von|Webdesign|webdesign|"
    "Accessibilité|CGU|CGV|Confidentialité|Mentions légales|Plan du site|Politique|"
    "Aviso legal|Aviso Legal|Política|Términos|Condiciones|Mapa del sitio|"
    "Contato|Fale conosco|Termos|Anuncie|Condizioni|Contatti|Informativa|Note legali|Pubblicità|Per la pubblicità|"
    "Algemene voorwaarden|Colofon|Handelsbetingelser|Om os|Personvern|Brukervilkår|Vilkår|Integritetspolicy|"
    "Käyttöehdot|Tietosuoja|Polityka|Regulamin|Podmínky|Adatvédelem|Impresszum|Termeni|"
    "Контакты|Реклама|Пользовательское соглашение|Политика|Контакти|Künye|Gizlilik|İletişim|"
    "プライバシー|利用規約|개인정보|이용약관|隐私|隱私|聯絡|联系|سياسة|اتصل|שימוש|Kebijakan|Pedoman|Tentang|Liên hệ".split(
        "|"
    )
)
"""Where one is the beginning of another, either will do."""
RESERVED: Final = (
    "ights reserved", "ights Reserved", "IGHTS RESERVED", "echte vorbehalten", "roits réservés", "erechos reservados",
    "ireitos reservados", "iritti riservati", "echten voorbehouden",
)  # fmt: skip
"""What reserves all rights, without the letter that may be a capital."""
