"""A program that uses the generated client, as somebody would write it."""

from openapi_openai import Client, ImagesApi, RateLimitError


def poster(client: Client, subject: str) -> str:
    """Return the URL of a poster, or say why there is none."""
    try:
        images = client.images.create_image(prompt=f"A poster of {subject}", n=1)
    except RateLimitError as error:
        return f"later: {error.message}"
    return images.data[0].url or "" if images.data else ""


def hat(photo: bytes) -> int:
    """Put a hat on a photo, with the client that the environment describes; return when it was made."""
    return ImagesApi().create_image_edit(image=photo, prompt="a hat").created
