# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :get_hostile, 'GET', '/a|b/{id}' do |op|
      op.parameter :path, :id, 'id', required: true
      op.response '200', :json, 'Hostile'
    end

    # Reads <b>bold</b> | pipes and `ticks`.
    #
    # First.
    #
    # - a *list*
    # - [link](javascript:alert(1)) and [good](https://example.com)
    #
    # ```
    # code
    # ```
    #
    # <script>alert(1)</script>
    #
    # """quotes""" and \ back \
    #
    # @param id [String] One | two
    #   three <i>x</i>
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [Hostile]
    def get_hostile(id, opts = {})
      get_hostile_with_http_info(id, opts).first
    end

    # The same as get_hostile, with the status and the headers of the response.
    #
    # @return [Array(Hostile, Integer, Hash)]
    def get_hostile_with_http_info(id, opts = {})
      sdk_call(:get_hostile, [id], opts)
    end
  end
end
