"""What the page says of itself in machine-readable form."""

from newsparse._claims.claim import Claim, Claims
from newsparse._claims.read import read_claims

__all__ = ["Claim", "Claims", "read_claims"]
