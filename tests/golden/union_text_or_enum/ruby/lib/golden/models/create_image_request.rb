# frozen_string_literal: true

module Golden
  # An object of the API.
  class CreateImageRequest < SdkRuntime::Model
    # @!attribute [rw] model
    #   @return [CreateImageRequestModel]
    attribute :model, 'model', 'CreateImageRequestModel', required: true
  end
end
