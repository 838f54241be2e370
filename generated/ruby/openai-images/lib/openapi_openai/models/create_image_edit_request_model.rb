# frozen_string_literal: true

module OpenApiOpenAIClient
  # The model to use for image generation. Only `dall-e-2` is supported at this time.
  class CreateImageEditRequestModel < SdkRuntime::AnyOf
    any_of(:String)
  end
end
