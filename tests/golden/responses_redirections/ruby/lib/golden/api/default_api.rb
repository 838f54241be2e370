# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :get_both, 'GET', '/both' do |op|
      op.response '200', :json, 'Moved'
      op.response '302', :empty
      op.response 'default', :json, 'Failure'
    end

    # GET /both
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [Moved]
    def get_both(opts = {})
      get_both_with_http_info(opts).first
    end

    # The same as get_both, with the status and the headers of the response.
    #
    # @return [Array(Moved, Integer, Hash)]
    def get_both_with_http_info(opts = {})
      sdk_call(:get_both, [], opts)
    end

    operation :get_moved, 'GET', '/moved' do |op|
      op.response '302', :json, 'Moved'
      op.response 'default', :json, 'Failure'
      op.successes '302'
    end

    # GET /moved
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [Moved]
    def get_moved(opts = {})
      get_moved_with_http_info(opts).first
    end

    # The same as get_moved, with the status and the headers of the response.
    #
    # @return [Array(Moved, Integer, Hash)]
    def get_moved_with_http_info(opts = {})
      sdk_call(:get_moved, [], opts)
    end

    operation :get_range, 'GET', '/range' do |op|
      op.response '3XX', :empty
      op.successes '2XX', '3XX'
    end

    # GET /range
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def get_range(opts = {})
      get_range_with_http_info(opts).first
    end

    # The same as get_range, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def get_range_with_http_info(opts = {})
      sdk_call(:get_range, [], opts)
    end
  end
end
