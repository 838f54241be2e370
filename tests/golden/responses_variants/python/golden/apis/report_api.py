"""`ReportApi` and `AsyncReportApi`: the operations of `report`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json, text

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.get_report_response import GetReportResponse

_GET_REPORT: Operation[GetReportResponse] = Operation(
    "getReport",
    "GET",
    "/report",
    responses={"200": json("GetReportResponse")},
)
_GET_REPORT_AS_CSV: Operation[str] = Operation(
    "getReport (text/csv)",
    "GET",
    "/report",
    responses={"200": text()},
    accept="text/csv",
)


class ReportApi(Api):
    """The operations below `/report`."""

    def get_report(
        self, *, request_options: RequestOptions | None = None
    ) -> GetReportResponse:
        """`GET /report`"""
        return self._call(_GET_REPORT, options=request_options)

    def get_report_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[GetReportResponse]:
        """Call `get_report`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_REPORT, options=request_options)

    def get_report_as_csv(
        self, *, request_options: RequestOptions | None = None
    ) -> str:
        """`GET /report`"""
        return self._call(_GET_REPORT_AS_CSV, options=request_options)

    def get_report_as_csv_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[str]:
        """Call `get_report_as_csv`; return its result with the status and the
        headers.
        """
        return self._call_with_http_info(_GET_REPORT_AS_CSV, options=request_options)


class AsyncReportApi(AsyncApi):
    """The operations below `/report`."""

    async def get_report(
        self, *, request_options: RequestOptions | None = None
    ) -> GetReportResponse:
        """`GET /report`"""
        return await self._call(_GET_REPORT, options=request_options)

    async def get_report_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[GetReportResponse]:
        """Call `get_report`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_REPORT, options=request_options)

    async def get_report_as_csv(
        self, *, request_options: RequestOptions | None = None
    ) -> str:
        """`GET /report`"""
        return await self._call(_GET_REPORT_AS_CSV, options=request_options)

    async def get_report_as_csv_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[str]:
        """Call `get_report_as_csv`; return its result with the status and the
        headers.
        """
        return await self._call_with_http_info(
            _GET_REPORT_AS_CSV, options=request_options
        )
