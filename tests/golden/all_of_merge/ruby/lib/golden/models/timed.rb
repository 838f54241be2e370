# frozen_string_literal: true

module Golden
  # An object of the API.
  class Timed < SdkRuntime::Model
    # @!attribute [rw] at
    #   @return [Time]
    attribute :at, 'at', :Time
  end
end
