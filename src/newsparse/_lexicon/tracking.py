"""Parameters that tell a server where a reader came from, and how domains are registered.

In: nothing. Out: tables. A parameter is here only where it never chooses the page: "ref", "source", "cid", "id" and
"share" do on some sites, so they are not.
"""

from __future__ import annotations

from typing import Final

TRACKING_PREFIXES: Final = (
    "_hs",
    "at_",
    "fb_",
    "guce_",
    "hsa_",
    "matomo_",
    "mtm_",
    "ns_",
    "oly_",
    "piwik_",
    "pk_",
    "utm_",
    "vero_",
    "wt_",
)
TRACKING_NAMES: Final = frozenset(
    {
        "__tn__",
        "__twitter_impression",
        "_ga",
        "_gl",
        "campaign_id",
        "cmp",
        "cmpid",
        "dclid",
        "epik",
        "fbclid",
        "gaa_at",
        "gad_source",
        "gbraid",
        "gclid",
        "gclsrc",
        "guccounter",
        "hsctatracking",
        "icid",
        "igsh",
        "igshid",
        "int_cmp",
        "intcid",
        "intcmp",
        "ito",
        "itid",
        "li_fat_id",
        "mbid",
        "mc_cid",
        "mc_eid",
        "mkt_tok",
        "msclkid",
        "ncid",
        "nr_email_referer",
        "ocid",
        "ref_src",
        "ref_url",
        "s_cid",
        "s_kwcid",
        "smid",
        "smtyp",
        "soc_src",
        "soc_trk",
        "spm",
        "sr_share",
        "srnd",
        "tpcc",
        "trk",
        "trkcampaign",
        "ttclid",
        "twclid",
        "wbraid",
        "xtor",
        "xtref",
        "yclid",
    }
)
SECOND_LEVELS: Final = frozenset("ac co com edu gob go gov gouv in info ne net nic or org press".split())
"""Labels under which a country's domains are registered, as in "co.uk"."""
HOSTING_SITES: Final = frozenset(
    {
        "blogspot.com",
        "github.io",
        "livejournal.com",
        "medium.com",
        "substack.com",
        "tumblr.com",
        "typepad.com",
        "wordpress.com",
    }
)
"""Sites whose subdomains are sites of their own."""
