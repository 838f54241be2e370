# frozen_string_literal: true

module OpenApiOpenAIClient
  # An object of the API.
  class CreateImageRequest < SdkRuntime::Model
    # @!attribute [rw] prompt
    #   @return [String] A text description of the desired image(s). The maximum length is 1000 characters for `dall-e-2`
    #     and 4000 characters for `dall-e-3`.
    attribute :prompt, 'prompt', :String, required: true

    # @!attribute [rw] model
    #   @return [CreateImageRequestModel]
    attribute :model, 'model', 'CreateImageRequestModel'

    # @!attribute [rw] n
    #   @return [Integer] The number of images to generate. Must be between 1 and 10. For `dall-e-3`, only `n=1` is
    #     supported.
    attribute :n, 'n', :Integer

    # @!attribute [rw] quality
    #   @return [String] The quality of the image that will be generated. `hd` creates images with finer details and
    #     greater consistency across the image. This param is only supported for `dall-e-3`.
    attribute :quality, 'quality', :String, values: ['standard', 'hd']

    # @!attribute [rw] response_format
    #   @return [String] The format in which the generated images are returned. Must be one of `url` or `b64_json`. URLs
    #     are only valid for 60 minutes after the image has been generated.
    attribute :response_format, 'response_format', :String, values: ['url', 'b64_json']

    # @!attribute [rw] size
    #   @return [String] The size of the generated images. Must be one of `256x256`, `512x512`, or `1024x1024` for
    #     `dall-e-2`. Must be one of `1024x1024`, `1792x1024`, or `1024x1792` for `dall-e-3` models.
    attribute :size, 'size', :String, values: ['256x256', '512x512', '1024x1024', '1792x1024', '1024x1792']

    # @!attribute [rw] style
    #   @return [String] The style of the generated images. Must be one of `vivid` or `natural`. Vivid causes the model
    #     to lean towards generating hyper-real and dramatic images. Natural causes the model to produce
    #     more natural, less hyper-real looking images. This param is only supported for `dall-e-3`.
    attribute :style, 'style', :String, values: ['vivid', 'natural']

    # @!attribute [rw] user
    #   @return [String] A unique identifier representing your end-user, which can help OpenAI to monitor and detect
    #     abuse. [Learn more](/docs/guides/safety-best-practices/end-user-ids).
    attribute :user, 'user', :String
  end
end
