"""Words are found, joined and made unique."""

from __future__ import annotations

import pytest

from specloom.naming import Scope, pascal, singular, snake, split


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("createImage", "create image"),
        ("HTTPServer", "http server"),
        ("CreateImageRequest", "create image request"),
        ("b64_json", "b64 json"),
        ("gpt-image-1", "gpt image 1"),
        ("sha256", "sha256"),
        ("user.name", "user name"),
        ("  spaces  ", "spaces"),
        ("naïve", "naive"),
        ("日", "ri"),
        ("картинка", "kartinka"),
        ("пользователь", "polzovatel"),
        ("Größe", "grosse"),
        ("e\u0301te", "ete"),
        ("👍", "thumbsup"),
        ("مرحبا", "mrhb"),
        ("\u0627", "u1575"),
        ("", ""),
        ("___", ""),
        ("$ref", "ref"),
        ("URLs", "urls"),
        ("userIDs", "user ids"),
        ("APIkey", "api key"),
        ("HTTPSProxy", "https proxy"),
        ("OAuth2Token", "oauth2 token"),
        ("mTLS", "mtls"),
        ("mTLSConfig", "mtls config"),
        ("vCPUs", "vcpus"),
        ("xAPIKey", "x api key"),
        ("isURL", "is url"),
        ("IPv4Address", "ipv4 address"),
        ("ipv6", "ipv6"),
        ("APIv1Key", "api v1 key"),
        ("enable2FA", "enable 2fa"),
        ("oEmbed", "oembed"),
        ("response_time_95p", "response time 95p"),
        ("+1", "plus 1"),
        ("-1", "minus 1"),
        ("gpt-4", "gpt 4"),
    ],
)
def test_split(text: str, words: str) -> None:
    assert split(text) == tuple(words.split())


def test_casings() -> None:
    assert snake(("create", "image")) == "create_image"
    assert pascal(("create", "image", "b64")) == "CreateImageB64"


def test_a_scope_gives_each_name_once() -> None:
    scope = Scope(reserved={"class"})
    assert [scope.allocate("class"), scope.allocate("class"), scope.allocate("model"), scope.allocate("Model")] == [
        "class_",
        "class_2",
        "model",
        "Model2",
    ]
    assert scope.allocate("model", "pet_model") == "pet_model"
    assert not scope.free("MODEL")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("trip_details", "trip_detail"),
        ("FineTuningJobs", "FineTuningJob"),
        ("fine-tuning-policies", "fine-tuning-policy"),
        ("addresses", "address"),
        ("boxes", "box"),
        ("caches", "cache"),
        ("statuses", "status"),
        ("aliases", "alias"),
        ("cookies", "cookie"),
        ("geo_species", "geo_specie"),
        ("total_tls", "total_tls"),
        ("shelves", "shelf"),
        ("saves", "save"),
        ("analyses", "analysis"),
        ("indices", "index"),
        ("people", "person"),
        ("APIs", "API"),
        ("ids", "id"),
        ("user_data", "user_data"),
        ("series", "series"),
        ("status", "status"),
        ("sms", "sms"),
        ("DNS", "DNS"),
        ("us", "us"),
        ("s", "s"),
        ("v1", "v1"),
        ("", ""),
    ],
)
def test_what_one_of_several_things_is_called(name: str, expected: str) -> None:
    assert singular(name) == expected
