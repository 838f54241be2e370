# frozen_string_literal: true

module OpenApiOpenAIClient
  # The model to use for image generation.
  class CreateImageRequestModel < SdkRuntime::AnyOf
    any_of(:String)
  end
end
