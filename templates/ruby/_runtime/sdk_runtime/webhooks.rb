# frozen_string_literal: true

require 'json'
require 'openssl'
require 'uri'

module GeneratedClient
  module SdkRuntime
    # Reads what a server sends by itself, and checks that it is signed as Standard Webhooks says.
    module Webhooks
      TOLERANCE = 300 # seconds that the clocks of both sides may differ
      PREFIX = 'whsec_'
      STAMP = /\A[0-9]{1,15}\z/
      FORM = 'application/x-www-form-urlencoded'

      module_function

      # Check the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`; Svix, of which the standard was made,
      # and who uses it say `svix-` for `webhook-`.
      #
      # @param secret [String, Array<String>, nil] `whsec_…`, or a key in bytes (`text.b`); else that of the environment
      # @param variable [String] of the environment
      def verify(payload, headers, secret:, variable:, tolerance: TOLERANCE, now: ::Time.now.to_f)
        secrets = [secret || ::ENV.fetch(variable, '').split].flatten
        if secrets.empty?
          raise ::ArgumentError, "pass secret:, or set #{variable}: without one nobody can tell who sent it"
        end

        given = folded(headers)
        prefix = given.key?('svix-id') && !given.key?('webhook-id') ? 'svix' : 'webhook'
        message, stamp, signatures = %w[id timestamp signature].map { |name| header(given, "#{prefix}-#{name}") }
        refuse("the header #{prefix}-timestamp is not a time") unless STAMP.match?(stamp)
        refuse('the webhook is too old, or the clocks differ') if (now - stamp.to_i).abs > tolerance

        signed = "#{message}.#{stamp}.".b + content(payload)
        expected = secrets.map { |each| ::OpenSSL::HMAC.digest('SHA256', key(each), signed) }
        found = versions(signatures).product(expected).any? { |one, other| ::OpenSSL.secure_compare(one, other) }
        refuse('the signature is not that of the payload') unless found
      end

      # @param type [Object] what it is, as Types says it
      # @return [Object] the payload; without a `Content-Type` it is JSON. ApiError::Decode where it is none
      def read(type, payload, headers)
        kind = folded(headers).fetch('content-type', '').partition(';').first.strip.downcase
        return Text.scrubbed(content(payload)) if kind.start_with?('text/') || kind.end_with?('/xml', '+xml')
        return form(type, content(payload)) if kind == FORM

        Types.read(type, Json.parse(content(payload)))
      rescue ::JSON::ParserError
        raise ApiError::Decode.new('what the server sent is not JSON', response_body: Text.scrubbed(content(payload)))
      end

      def content(payload)
        return payload.b if payload.is_a?(::String)

        raise ::ArgumentError, "the payload is the body of the request as it came: a String, not #{payload.class}"
      end
      private_class_method :content

      # @return [Hash{String => String}] the headers in lower case; those of a Rack environment have names of their own
      def folded(headers)
        (headers || {}).each_with_object({}) do |(name, value), found|
          value = value.join(', ') if value.is_a?(::Array)
          found[name.to_s.downcase.tr('_', '-').delete_prefix('http-')] = value if value.is_a?(::String)
        end
      end
      private_class_method :folded

      def header(headers, name)
        value = headers.fetch(name, '')
        value.empty? ? refuse("the header #{name} is missing") : value
      end
      private_class_method :header

      def refuse(message)
        raise ApiError::WebhookVerification, message
      end
      private_class_method :refuse

      # Anyone could sign with an empty one.
      def key(secret)
        key = Source.bytes?(secret) ? secret : secret.delete_prefix(PREFIX).unpack1('m0')
        raise ::ArgumentError, 'the secret of a webhook is empty' if key.empty?

        key
      rescue ::ArgumentError => e
        raise if e.message.end_with?('empty')

        raise ::ArgumentError, "the secret of a webhook is base64, most often after 'whsec_'", cause: nil
      end
      private_class_method :key

      # @return [Array<String>] the signatures of version 1, of which there are several while a secret is replaced
      def versions(text)
        text.split.filter_map do |part|
          version, _, signature = part.partition(',')
          signature.unpack1('m0') if version == 'v1'
        rescue ::ArgumentError
          nil
        end
      end
      private_class_method :versions

      # In a form numbers are text, and a list is a name that is there more than once.
      def form(type, content)
        fields = ::Hash.new { |hash, name| hash[name] = [] }
        ::URI.decode_www_form(Text.scrubbed(content)).each { |name, text| fields[name] << text }
        attributes = type.is_a?(::String) && Types.model(type).is_a?(::Class) ? Types.model(type).by_wire_name : {}
        found = fields.to_h { |name, texts| [name, field(attributes[name]&.type, texts)] }
        Types.read(type, found)
      rescue ::ArgumentError
        raise ApiError::Decode.new('what the server sent is no form', response_body: Text.scrubbed(content))
      end
      private_class_method :form

      def field(type, texts)
        return texts.map { |text| plain(type.first, text) } if type.is_a?(::Array)

        texts.length == 1 ? plain(type, texts.first) : texts
      end
      private_class_method :field

      def plain(type, text)
        case Types::TIMES.fetch(type, type)
        when :Integer then ::Kernel.Integer(text, 10, exception: false) || text
        when :Float then ::Kernel.Float(text, exception: false) || text
        when :Boolean then { 'true' => true, 'false' => false }.fetch(text, text)
        else text
        end
      end
      private_class_method :plain
    end
  end
end
