# frozen_string_literal: true

require 'openapi_openai/version'

# Client library for OpenAI API.
module OpenApiOpenAIClient
  autoload :ApiClient, 'openapi_openai/api_client'
  autoload :ApiError, 'openapi_openai/api_error'
  autoload :Configuration, 'openapi_openai/configuration'
  autoload :SdkRuntime, 'openapi_openai/sdk_runtime'

  autoload :ImagesApi, 'openapi_openai/api/images_api'
  autoload :CreateImageEditRequestModel, 'openapi_openai/models/create_image_edit_request_model'
  autoload :CreateImageRequest, 'openapi_openai/models/create_image_request'
  autoload :CreateImageRequestModel, 'openapi_openai/models/create_image_request_model'
  autoload :Image, 'openapi_openai/models/image'
  autoload :ImagesResponse, 'openapi_openai/models/images_response'

  # Change the configuration that is used where none is given.
  # @yieldparam config [Configuration]
  # @return [Configuration]
  def self.configure(&block)
    Configuration.default.configure(&block)
  end
end
