# frozen_string_literal: true

module Golden
  # An object of the API.
  class Model < SdkRuntime::Model
    # @!attribute [rw] m
    #   @return [String]
    attribute :m, 'm', :String
  end
end
