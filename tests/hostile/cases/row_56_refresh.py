"""A refresh to an address inside the network.

Owed: it is data. Nothing is fetched, ever.
Peers: newspaper4k can be told to follow it.
"""

from case import Case, head

CASES = {
    "metadata of a cloud": Case(
        head(b"<meta http-equiv=refresh content='0;url=http://169.254.169.254/latest/'>"), lacks=("169.254",)
    ),
}
