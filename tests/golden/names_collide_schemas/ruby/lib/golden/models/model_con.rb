# frozen_string_literal: true

module Golden
  # An object of the API.
  class ModelCon < SdkRuntime::Model
    # @!attribute [rw] k
    #   @return [String]
    attribute :k, 'k', :String
  end
end
