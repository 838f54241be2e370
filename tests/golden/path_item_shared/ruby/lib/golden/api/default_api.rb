# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :cats_get, 'GET', '/cats' do |op|
      op.response '200', :json, 'CatsGet200Response'
    end

    # GET /cats
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [CatsGet200Response]
    def cats_get(opts = {})
      cats_get_with_http_info(opts).first
    end

    # The same as cats_get, with the status and the headers of the response.
    #
    # @return [Array(CatsGet200Response, Integer, Hash)]
    def cats_get_with_http_info(opts = {})
      sdk_call(:cats_get, [], opts)
    end

    operation :dogs_get, 'GET', '/dogs' do |op|
      op.response '200', :json, 'CatsGet200Response'
    end

    # GET /dogs
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [CatsGet200Response]
    def dogs_get(opts = {})
      dogs_get_with_http_info(opts).first
    end

    # The same as dogs_get, with the status and the headers of the response.
    #
    # @return [Array(CatsGet200Response, Integer, Hash)]
    def dogs_get_with_http_info(opts = {})
      sdk_call(:dogs_get, [], opts)
    end
  end
end
