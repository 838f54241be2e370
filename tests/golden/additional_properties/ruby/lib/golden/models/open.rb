# frozen_string_literal: true

module Golden
  # An object of the API.
  class Open < SdkRuntime::Model
    additional(:Integer)

    # @!attribute [rw] name
    #   @return [String]
    attribute :name, 'name', :String
  end
end
