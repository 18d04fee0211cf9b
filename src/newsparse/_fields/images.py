"""Images: the story's own pictures, with caption and credit.

In: the page's pictures, the pieces that the labels took for captions and credits, and the claims. Out: one reading,
the lead picture first. A picture is the story's own where it stands in the story's range, or between headline and
story, and neither its address nor its size nor its place shows a logo, an avatar, a pixel or a card of another story.
Which caption belongs to which picture is in captions.py.
"""

from __future__ import annotations

from typing import Final

import attrs

from newsparse._claims.claim import Claim
from newsparse._fields.captions import AFTER, Caption, Captions
from newsparse._fields.near_pictures import NearPictures
from newsparse._fields.picture_address import is_decoration, picture_key
from newsparse._fields.view import Reading, View, claimed
from newsparse._fields.wording import clean
from newsparse._lexicon import traits as t
from newsparse.models.article import Image
from newsparse.models.evidence import Certainty, Evidence, Source

_ABOVE: Final = 6
"""Pieces above the headline in which a lead picture stands."""
_BELOW: Final = 60
"""Pieces between the headline and the story at the most."""


@attrs.define
class _Own:
    """A picture of the story on its way to an `Image`."""

    url: str
    written: str
    key: str
    alt: str
    lead: bool
    caption: Caption | None = None


def find_images(view: View) -> list[Reading]:
    """The story's pictures, the lead first."""
    own, lead = _own(view)
    claim = _lead_claim(view)
    images: list[Image] = []
    evidence: list[Evidence] = []
    if claim is not None:
        image, match = _stated_lead(view, claim, own, lead)
        if image is not None:
            images.append(image)
            evidence.append(claimed(claim))
        if match is not None:
            own.remove(match)
    for picture in own:
        images.append(_image(picture))
        rule = "images.lead" if picture.lead else "images.story"
        evidence.append(Evidence(Source.MARKUP, rule, Certainty.INFERRED, picture.written))
    return [Reading(tuple(images), *evidence)] if images else []


def _lead_claim(view: View) -> Claim | None:
    """The stated picture: that of Open Graph, which is one, before the crops that other sources list."""
    claims = view.claims.of("images")
    graph = Source.OPEN_GRAPH
    for claim in (*(claim for claim in claims if claim.source is graph), *claims):
        if claim.value.url and not is_decoration(claim.value.url):
            return claim
    return None


def _stated_lead(view: View, claim: Claim, own: list[_Own], lead: Caption | None) -> tuple[Image | None, _Own | None]:
    """The stated picture as the lead, with the caption of the printed one that it is, or that a script is to draw."""
    stated: Image = claim.value
    url = view.base.join(stated.url)
    if url is None:
        return None, None
    key = picture_key(url)
    match = next((picture for picture in own if picture.key == key), None)
    if match is None:
        # The stated picture is the lead in the crop for shares: another file of the same picture.
        match = next((picture for picture in own if picture.lead), None)
    if match is None and lead is not None:
        match = _Own(url, "", key, stated.alt or "", lead=True, caption=lead)
        return _image(match), None
    if match is None:
        return Image(url, stated.caption, stated.credit, stated.people, stated.agencies, stated.alt), None
    image = _image(match, url)
    if image.caption is None and image.credit is None:
        alt = image.alt or stated.alt
        image = Image(url, stated.caption, stated.credit, stated.people, stated.agencies, alt)
    return image, match


def _own(view: View) -> tuple[list[_Own], Caption | None]:
    """The printed pictures of the story in the order of print, each once; and the caption over it that has none."""
    labels = view.labels
    if labels.first < 0:
        return [], None
    top = labels.headline if 0 <= labels.headline <= labels.first else labels.first
    low = max(top - _ABOVE, labels.first - _BELOW - _ABOVE)
    found: dict[str, _Own] = {}
    own_urls = {view.url, view.claims.first("canonical_url")}
    pictures = NearPictures(view, low, labels.last + AFTER)
    captions = Captions(view, pictures, low)
    for number, picture in pictures.numbered.items():
        if picture.piece > labels.last or (picture.piece <= top and not picture.scope.traits & t.FIGURE):
            # Above the headline stand the site's own pictures, too.
            continue
        url = pictures.url(number)
        if url is None or url in own_urls:
            # A template without a picture: an empty address joins to the page's own.
            continue
        key = picture_key(url)
        known = found.get(key)
        if known is None:
            found[key] = _Own(
                url, pictures.written(number), key, picture.alt, picture.piece <= labels.first, captions.of(number)
            )
        elif known.caption is None:
            known.caption = captions.of(number)
    return list(found.values()), captions.lead()


def _image(own: _Own, url: str | None = None) -> Image:
    """The picture, at the address that the page states for it where there is one."""
    words = " ".join(clean(own.alt).split()) or None
    caption = own.caption
    if caption is None:
        return Image(url or own.url, alt=words)
    return Image(url or own.url, caption.text or None, caption.credit or None, caption.people, caption.agencies, words)
