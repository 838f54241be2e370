"""The models."""
# ruff: noqa: TID252  # written as the generator writes it

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cat import Cat as Cat
    from .create_image_request import CreateImageRequest as CreateImageRequest
    from .create_image_request import CreateImageRequestDict as CreateImageRequestDict
    from .dog import Dog as Dog
    from .error import Error as Error
    from .everything import Everything as Everything
    from .image import Image as Image
    from .images_response import ImagesResponse as ImagesResponse
    from .kitten import Kitten as Kitten
    from .litter import Litter as Litter
    from .pet import Pet as Pet
    from .tree import Tree as Tree
else:
    from .._runtime.lazy import lazy_names

    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Cat": "cat",
            "CreateImageRequest": "create_image_request",
            "CreateImageRequestDict": "create_image_request",
            "Dog": "dog",
            "Error": "error",
            "Everything": "everything",
            "Image": "image",
            "ImagesResponse": "images_response",
            "Kitten": "kitten",
            "Litter": "litter",
            "Pet": "pet",
            "Tree": "tree",
        },
    )
