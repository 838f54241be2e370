# frozen_string_literal: true

require 'uri'

module GeneratedClient
  module SdkRuntime
    # Where a server leads to by a URL of its own: only to its own origin, as credentials go along.
    module SameOrigin
      # A URL is not asked for; the message says where it is, and what speaks against it.
      class Elsewhere < ::StandardError; end

      module_function

      # @param target [String] what the server said
      # @param uri [URI] of the request that it said it to
      # @return [String] the URL as a whole, without a fragment; Elsewhere for one of another origin
      def lead(target, uri)
        found = Servers.lead(uri, Text.escape_reserved(target.scrub.strip.partition('#').first))
        # A server behind a proxy may not know that it was asked by https.
        found = ::URI.parse("https#{found.to_s.delete_prefix('http')}") if unaware?(found, uri)
        same = found.is_a?(::URI::HTTP) && found.userinfo.nil? && Servers.origin(found) == Servers.origin(uri)
        return found.to_s if same

        where = Redact.printable("#{found.scheme}://#{found.host}#{":#{found.port}" if found.port}")
        raise Elsewhere, "at #{where}, which is another origin than that of the request: " \
                         'it is not asked for, as the credentials would go there'
      rescue ::URI::Error
        raise Elsewhere, 'at what is no address', cause: nil # which would show it, with what may be secret in it
      end

      def unaware?(found, own)
        found.instance_of?(::URI::HTTP) && found.port == 80 && own.scheme == 'https' && own.port == 443
      end
      private_class_method :unaware?
    end
  end
end
