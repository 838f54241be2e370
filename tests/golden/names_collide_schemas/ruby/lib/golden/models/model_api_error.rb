# frozen_string_literal: true

module Golden
  # An object of the API.
  class ModelApiError < SdkRuntime::Model
    # @!attribute [rw] f
    #   @return [String]
    attribute :f, 'f', :String
  end
end
