# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :styles, 'GET', '/{simple}/{label}/{matrix}' do |op|
      op.parameter :path, :simple, 'simple', required: true
      op.parameter :path, :label, 'label', required: true, style: 'label', explode: true
      op.parameter :path, :matrix, 'matrix', required: true, style: 'matrix'
      op.parameter :query, :form, 'form'
      op.parameter :query, :joined, 'joined', explode: false
      op.parameter :query, :spaced, 'spaced', style: 'spaceDelimited'
      op.parameter :query, :piped, 'piped', style: 'pipeDelimited'
      op.parameter :query, :deep, 'deep', type: 'StylesDeepParameter', style: 'deepObject', explode: true
      op.parameter :query, :raw, 'raw', allow_reserved: true
      op.parameter :query, :query, 'query', type: 'StylesQueryParameter', media_type: 'application/json'
      op.parameter :query, :text, 'text', media_type: 'text/plain'
      op.parameter :query, :empty, 'empty'
      op.parameter :header, :x_list, 'X-List'
      op.parameter :header, :x_members, 'X-Members', explode: true
      op.parameter :cookie, :seen, 'seen', explode: false
      op.response '204', :empty
    end

    # GET /{simple}/{label}/{matrix}
    #
    # @param simple [Array<String>]
    # @param label [Array<String>]
    # @param matrix [Hash<String, String>]
    # @param opts [Hash] the optional arguments, and `request_options`
    # @option opts [Array<String>] :form
    # @option opts [Array<Integer>] :joined
    # @option opts [Array<String>] :spaced
    # @option opts [Array<String>] :piped
    # @option opts [StylesDeepParameter, Hash] :deep
    # @option opts [String] :raw
    # @option opts [StylesQueryParameter, Hash] :query
    # @option opts [String] :text
    # @option opts [String] :empty
    # @option opts [Array<String>] :x_list
    # @option opts [Hash<String, String>] :x_members
    # @option opts [Array<String>] :seen
    # @return [nil]
    def styles(simple, label, matrix, opts = {})
      styles_with_http_info(simple, label, matrix, opts).first
    end

    # The same as styles, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def styles_with_http_info(simple, label, matrix, opts = {})
      sdk_call(:styles, [simple, label, matrix], opts)
    end
  end
end
