# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :by_basic, 'GET', '/basic' do |op|
      op.response '204', :empty
      op.security ['Login']
    end

    # GET /basic
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def by_basic(opts = {})
      by_basic_with_http_info(opts).first
    end

    # The same as by_basic, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def by_basic_with_http_info(opts = {})
      sdk_call(:by_basic, [], opts)
    end

    operation :by_bearer, 'GET', '/bearer' do |op|
      op.response '204', :empty
    end

    # GET /bearer
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def by_bearer(opts = {})
      by_bearer_with_http_info(opts).first
    end

    # The same as by_bearer, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def by_bearer_with_http_info(opts = {})
      sdk_call(:by_bearer, [], opts)
    end

    operation :by_both, 'GET', '/and' do |op|
      op.response '204', :empty
      op.security ['Token', 'HeaderKey']
    end

    # GET /and
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def by_both(opts = {})
      by_both_with_http_info(opts).first
    end

    # The same as by_both, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def by_both_with_http_info(opts = {})
      sdk_call(:by_both, [], opts)
    end

    operation :by_choice, 'GET', '/maybe' do |op|
      op.response '204', :empty
      op.security [], ['Token']
    end

    # GET /maybe
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def by_choice(opts = {})
      by_choice_with_http_info(opts).first
    end

    # The same as by_choice, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def by_choice_with_http_info(opts = {})
      sdk_call(:by_choice, [], opts)
    end

    operation :by_cookie, 'GET', '/cookie' do |op|
      op.response '204', :empty
      op.security ['CookieKey']
    end

    # GET /cookie
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def by_cookie(opts = {})
      by_cookie_with_http_info(opts).first
    end

    # The same as by_cookie, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def by_cookie_with_http_info(opts = {})
      sdk_call(:by_cookie, [], opts)
    end

    operation :by_either, 'GET', '/or' do |op|
      op.response '204', :empty
      op.security ['Token'], ['QueryKey']
    end

    # GET /or
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def by_either(opts = {})
      by_either_with_http_info(opts).first
    end

    # The same as by_either, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def by_either_with_http_info(opts = {})
      sdk_call(:by_either, [], opts)
    end

    operation :by_header, 'GET', '/header' do |op|
      op.response '204', :empty
      op.security ['HeaderKey']
    end

    # GET /header
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def by_header(opts = {})
      by_header_with_http_info(opts).first
    end

    # The same as by_header, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def by_header_with_http_info(opts = {})
      sdk_call(:by_header, [], opts)
    end

    operation :by_none, 'GET', '/none' do |op|
      op.response '204', :empty
      op.security
    end

    # GET /none
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def by_none(opts = {})
      by_none_with_http_info(opts).first
    end

    # The same as by_none, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def by_none_with_http_info(opts = {})
      sdk_call(:by_none, [], opts)
    end

    operation :by_query, 'GET', '/query' do |op|
      op.response '204', :empty
      op.security ['QueryKey']
    end

    # GET /query
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def by_query(opts = {})
      by_query_with_http_info(opts).first
    end

    # The same as by_query, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def by_query_with_http_info(opts = {})
      sdk_call(:by_query, [], opts)
    end
  end
end
