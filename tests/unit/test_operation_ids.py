"""Operation ids lose what their place says already, and nothing else."""

from __future__ import annotations

import pytest

from specloom.operation_ids import telling_part, without_group, without_path


@pytest.mark.parametrize(
    ("operation_id", "method", "path", "rest"),
    [
        ("create_flow_run_flow_runs__post", "POST", "/flow_runs/", "create_flow_run"),
        ("read_flow_flows__id__get", "GET", "/flows/{id}", "read_flow"),
        ("read_flow_flows__id__get", "GET", "/api/v1/flows/{id}", "read_flow"),
        ("list_items_v1_items_get", "GET", "/v1/items", "list_items"),
        ("read_items_items_get", "GET", "/items?beta=true", "read_items"),
        ("getUserUsersIdGet", "GET", "/users/{id}", "getUser"),
        ("read_root__get", "GET", "/", "read_root"),
        ("budget", "GET", "/", None),
        ("users_get", "GET", "/users", None),
        ("get_users", "GET", "/users", None),
        ("update_password_post", "POST", "/users/password", None),
        ("subscribeToChannelGet", "GET", "/channel", None),
        ("createWidget", "POST", "/widgets", None),
    ],
)
def test_the_path_and_the_verb_go(operation_id: str, method: str, path: str, rest: str | None) -> None:
    assert without_path(operation_id, method, path) == rest


def test_the_part_of_a_path_that_says_something() -> None:
    assert telling_part("/api/v1/users/{id}") == "/users/{id}"
    assert telling_part("/v1") == "/v1"
    assert telling_part("/users/v2") == "/users/v2"


@pytest.mark.parametrize(
    ("operation_id", "group", "rest"),
    [
        ("repos/list-for-org", "repos", "list-for-org"),
        ("search/code", "search", "code"),
        ("chat.postMessage", "chat", "postMessage"),
        ("emails/list-receiving", "Receiving Emails", "list-receiving"),
        ("admin.users.list", "admin.users", "list"),
        ("Emails_list", "emails", "list"),
        ("EmailsController_findAll", "emails", "findAll"),
        ("EmailController_remove", "Emails", "remove"),
        ("CategoryController_remove", "categories", "remove"),
        ("UsersService_GetUser", "UsersService", "GetUser"),
        ("items-get_items", "items", "get_items"),
        ("emails_list", "emails", "list"),
        ("emailsControllerList", "emails", "list"),
        ("apikeysList", "API Keys", "list"),
        ("sharedLinksDelete", "Shared Links", "delete"),
        ("usage-costs", "Usage", "costs"),
        ("batch_update", "Batch", "update"),
        ("api_v1_users_partial_update", "users", "partial_update"),
        ("SubscribersV1Controller_list", "Subscribers", "list"),
    ],
)
def test_the_name_of_the_group_goes(operation_id: str, group: str, rest: str) -> None:
    assert without_group(operation_id, group) == rest


@pytest.mark.parametrize(
    ("operation_id", "group"),
    [
        ("createImage", "Images"),
        ("create_image", "images"),
        ("listModels", "Models"),
        ("search_users", "search"),
        ("searchUsers", "Search"),
        ("uploadPart", "Uploads"),
        ("users_v2", "users"),
        ("users_2fa", "users"),
        ("user_by_id", "user"),
        ("orders_for_user", "orders"),
        ("emails", "emails"),
        ("usershipList", "users"),
    ],
)
def test_natural_words_stay(operation_id: str, group: str) -> None:
    assert without_group(operation_id, group) is None
