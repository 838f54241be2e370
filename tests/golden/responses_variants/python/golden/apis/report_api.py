"""`ReportApi` and `AsyncReportApi`: the operations of `report`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_REPORT: op.Operation[models.GetReportResponse] = op.Operation(
    "getReport",
    "GET",
    "/report",
    responses={"200": op.json(lambda: models.GetReportResponse)},
)
_GET_REPORT_AS_CSV: op.Operation[str] = op.Operation(
    "getReport (text/csv)",
    "GET",
    "/report",
    responses={"200": op.text()},
    accept="text/csv",
)


class ReportApi(Api):
    """The operations below `/report`."""

    def get_report(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.GetReportResponse:
        """`GET /report`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_REPORT, options=request_options)

    def get_report_as_csv(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> str:
        """`GET /report`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_REPORT_AS_CSV, options=request_options)

    get_report_with_http_info = with_http_info(get_report)
    get_report_as_csv_with_http_info = with_http_info(get_report_as_csv)


class AsyncReportApi(AsyncApi):
    """The operations below `/report`."""

    async def get_report(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.GetReportResponse:
        """`GET /report`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_REPORT, options=request_options)

    async def get_report_as_csv(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> str:
        """`GET /report`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_REPORT_AS_CSV, options=request_options)

    get_report_with_http_info = with_http_info_async(get_report)
    get_report_as_csv_with_http_info = with_http_info_async(get_report_as_csv)
