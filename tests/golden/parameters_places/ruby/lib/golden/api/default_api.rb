# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :get_toy, 'GET', '/pets/{petId}/toys/{toy}' do |op|
      op.parameter :path, :pet_id, 'petId', required: true
      op.parameter :path, :toy, 'toy', required: true
      op.parameter :query, :limit, 'limit', required: true
      op.parameter :header, :x_trace, 'X-Trace'
      op.parameter :query, :after, 'after'
      op.parameter :query, :since, 'since'
      op.parameter :query, :order, 'order'
      op.parameter :cookie, :session, 'session'
      op.response '204', :empty
    end

    # GET /pets/{petId}/toys/{toy}
    #
    # @param pet_id [String]
    # @param toy [Integer]
    # @param limit [Integer] How many.
    # @param opts [Hash] the optional arguments, and `request_options`
    # @option opts [String] :x_trace
    # @option opts [String] :after
    # @option opts [Time] :since
    # @option opts [String] :order
    # @option opts [String] :session
    # @return [nil]
    def get_toy(pet_id, toy, limit, opts = {})
      get_toy_with_http_info(pet_id, toy, limit, opts).first
    end

    # The same as get_toy, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def get_toy_with_http_info(pet_id, toy, limit, opts = {})
      sdk_call(:get_toy, [pet_id, toy, limit], opts)
    end
  end
end
