# frozen_string_literal: true

module Golden
  # An object of the API.
  class List < SdkRuntime::Model
    # @!attribute [rw] n
    #   @return [Array<List>]
    attribute :n, 'n', ['List']
  end
end
