"""Verbs: what operations of HTTP APIs are said to do."""

from __future__ import annotations

_VERBS = """
    abort accept acknowledge activate add allocate analyze answer append apply approve archive ask assign associate
    attach authenticate authorize backup ban batch begin block bookmark broadcast build bulk buy calculate call cancel
    capture change charge check claim clear clone close collect commit compact compare complete compute configure
    confirm connect consume convert copy count create deactivate decline decrement decrypt delete deny deploy deregister
    describe destroy detach detect disable discard disconnect discover dismiss download draft drain drop duplicate edit
    embed enable encrypt end enqueue ensure enter erase estimate evaluate exchange execute exists expand expire export
    extend extract fail favorite fetch filter finalize find finish flag flush follow force forget fork forward freeze
    fulfill generate get give grant handle has head hide hold identify ignore import increment index init initiate
    insert inspect install introspect invalidate invite invoke is issue join kick kill leave like link list load lock
    login logout lookup make mark match merge migrate modify monitor move mute notify open order paginate patch pause
    pay perform pin ping play poll populate post preview process promote provision publish pull purchase purge push put
    query queue quit read reassign rebuild recalculate receive reconcile reconnect record recover redeem redeliver redo
    refresh refund register reindex reject release reload remove rename render renew reopen reorder repair replace
    replay reply report request require rerun resend reserve reset resize resolve restart restore resubmit resume resync
    retrieve retry return revalidate reveal revert review revoke rotate run save scale scan schedule score search see
    select send set share show sign signup simulate skip solve sort split star start stop store stream submit subscribe
    suggest summarize suspend swap switch sync synchronize tag terminate test toggle track train transcribe transfer
    transform translate trash trigger truncate try unarchive unassign unban unblock unfollow uninstall unlink unlock
    unmute unpin unpublish unregister unschedule unstar unsubscribe unsuspend update upgrade upload upsert use validate
    verify view vote wait watch withdraw write
"""
VERBS = frozenset(_VERBS.split())
