# frozen_string_literal: true

module OpenApiOpenAIClient
  # Given a prompt and/or an input image, the model will generate a new image.
  class ImagesApi < SdkRuntime::Api
    operation :create_image, 'POST', '/images/generations' do |op|
      op.whole_body :json, 'application/json', :create_image_request, type: 'CreateImageRequest', required: true
      op.response '200', :json, 'ImagesResponse'
    end

    # Creates an image given a prompt.
    #
    # @param create_image_request [CreateImageRequest, Hash]
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [ImagesResponse]
    def create_image(create_image_request, opts = {})
      create_image_with_http_info(create_image_request, opts).first
    end

    # The same as create_image, with the status and the headers of the response.
    #
    # @return [Array(ImagesResponse, Integer, Hash)]
    def create_image_with_http_info(create_image_request, opts = {})
      sdk_call(:create_image, [create_image_request], opts)
    end

    operation :create_image_edit, 'POST', '/images/edits' do |op|
      op.form_body :multipart, 'multipart/form-data', required: true
      op.field :image, 'image', required: true, file: true
      op.field :prompt, 'prompt', required: true
      op.field :mask, 'mask', file: true
      op.field :model, 'model', type: 'CreateImageEditRequestModel'
      op.field :n, 'n'
      op.field :size, 'size'
      op.field :response_format, 'response_format'
      op.field :user, 'user'
      op.response '200', :json, 'ImagesResponse'
    end

    # Creates an edited or extended image given an original image and a prompt.
    #
    # @param image [File] The image to edit. Must be a valid PNG file, less than 4MB, and square. If mask is not provided,
    #   image must have transparency, which will be used as the mask.
    # @param prompt [String] A text description of the desired image(s). The maximum length is 1000 characters.
    # @param opts [Hash] the optional arguments, and `request_options`
    # @option opts [File] :mask An additional image whose fully transparent areas (e.g. where alpha is zero) indicate where
    #   `image` should be edited. Must be a valid PNG file, less than 4MB, and have the same dimensions as
    #   `image`.
    # @option opts [CreateImageEditRequestModel, Hash] :model
    # @option opts [Integer] :n The number of images to generate. Must be between 1 and 10.
    # @option opts [String] :size The size of the generated images. Must be one of `256x256`, `512x512`, or `1024x1024`.
    # @option opts [String] :response_format The format in which the generated images are returned. Must be one of `url` or `b64_json`. URLs
    #   are only valid for 60 minutes after the image has been generated.
    # @option opts [String] :user A unique identifier representing your end-user, which can help OpenAI to monitor and detect abuse.
    #   [Learn more](/docs/guides/safety-best-practices/end-user-ids).
    # @return [ImagesResponse]
    def create_image_edit(image, prompt, opts = {})
      create_image_edit_with_http_info(image, prompt, opts).first
    end

    # The same as create_image_edit, with the status and the headers of the response.
    #
    # @return [Array(ImagesResponse, Integer, Hash)]
    def create_image_edit_with_http_info(image, prompt, opts = {})
      sdk_call(:create_image_edit, [image, prompt], opts)
    end

    operation :create_image_variation, 'POST', '/images/variations' do |op|
      op.form_body :multipart, 'multipart/form-data', required: true
      op.field :image, 'image', required: true, file: true
      op.field :model, 'model', type: 'CreateImageEditRequestModel'
      op.field :n, 'n'
      op.field :response_format, 'response_format'
      op.field :size, 'size'
      op.field :user, 'user'
      op.response '200', :json, 'ImagesResponse'
    end

    # Creates a variation of a given image.
    #
    # @param image [File] The image to use as the basis for the variation(s). Must be a valid PNG file, less than 4MB, and
    #   square.
    # @param opts [Hash] the optional arguments, and `request_options`
    # @option opts [CreateImageEditRequestModel, Hash] :model
    # @option opts [Integer] :n The number of images to generate. Must be between 1 and 10. For `dall-e-3`, only `n=1` is
    #   supported.
    # @option opts [String] :response_format The format in which the generated images are returned. Must be one of `url` or `b64_json`. URLs
    #   are only valid for 60 minutes after the image has been generated.
    # @option opts [String] :size The size of the generated images. Must be one of `256x256`, `512x512`, or `1024x1024`.
    # @option opts [String] :user A unique identifier representing your end-user, which can help OpenAI to monitor and detect abuse.
    #   [Learn more](/docs/guides/safety-best-practices/end-user-ids).
    # @return [ImagesResponse]
    def create_image_variation(image, opts = {})
      create_image_variation_with_http_info(image, opts).first
    end

    # The same as create_image_variation, with the status and the headers of the response.
    #
    # @return [Array(ImagesResponse, Integer, Hash)]
    def create_image_variation_with_http_info(image, opts = {})
      sdk_call(:create_image_variation, [image], opts)
    end
  end
end
