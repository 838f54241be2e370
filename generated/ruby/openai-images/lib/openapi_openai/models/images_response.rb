# frozen_string_literal: true

module OpenApiOpenAIClient
  # An object of the API.
  class ImagesResponse < SdkRuntime::Model
    # @!attribute [rw] created
    #   @return [Integer]
    attribute :created, 'created', :Integer, required: true

    # @!attribute [rw] data
    #   @return [Array<Image>]
    attribute :data, 'data', ['Image'], required: true
  end
end
