# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :create_token, 'POST', '/token' do |op|
      op.form_body :form, 'application/x-www-form-urlencoded', required: true
      op.field :grant_type, 'grant_type', required: true
      op.field :scope, 'scope'
      op.field :expires, 'expires'
      op.response '200', :json, 'CreateToken200Response'
    end

    # POST /token
    #
    # @param grant_type [String]
    # @param opts [Hash] the optional arguments, and `request_options`
    # @option opts [Array<String>] :scope
    # @option opts [Integer] :expires
    # @return [CreateToken200Response]
    def create_token(grant_type, opts = {})
      create_token_with_http_info(grant_type, opts).first
    end

    # The same as create_token, with the status and the headers of the response.
    #
    # @return [Array(CreateToken200Response, Integer, Hash)]
    def create_token_with_http_info(grant_type, opts = {})
      sdk_call(:create_token, [grant_type], opts)
    end
  end
end
