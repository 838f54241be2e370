"""What sending may raise, in the terms of no HTTP library; calls turn it into the errors of the client."""

from __future__ import annotations


class TransportError(Exception):
    """A request failed on its way, or its response did.

    A transport raises one of the classes below; what they tell decides whether the request is sent again.
    """

    is_sent = True
    """Whether the server may have got something of the request."""
    is_transient = True
    """Whether the same request might succeed when it is sent again."""


class NotConnectedError(TransportError):
    """There was no connection, so nothing was sent."""

    is_sent = False


class TimedOutError(TransportError):
    """The server took too long."""


class ConnectTimedOutError(TimedOutError, NotConnectedError):
    """It took too long to get a connection, so nothing was sent."""


class NoConnectionFreeError(ConnectTimedOutError):
    """All connections that may be open at once were in use for too long, so nothing was sent."""


class UnreadDownloadsError(NoConnectionFreeError):
    """Connections are held by downloads that nobody reads, so that waiting is no use."""

    is_transient = False


class DeadlineError(TimedOutError):
    """The time that a call may take is over."""

    is_transient = False

    def __init__(self) -> None:
        super().__init__("the deadline of the call has passed")


class BrokenError(TransportError):
    """The connection broke, or the server does not keep to HTTP."""


class CertificateError(NotConnectedError):
    """The server could not prove who it is."""

    is_transient = False


class UnsendableError(TransportError):
    """The request cannot be sent as it is, or its response not be read: trying again is no use."""

    is_transient = False
