# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # Finds the next page in a header `Link` (RFC 8288).
    class NextLink
      # @param text [String, nil] the header
      # @return [String, nil] the target that it calls the next
      def self.of(text)
        new(text.to_s.b).target
      end

      def initialize(text)
        @text = text
        @at = 0
      end

      # @return [String, nil]
      def target
        while (start = @text.index('<', @at))
          close = @text.index('>', start)
          return if close.nil?

          found = @text[(start + 1)...close].strip
          @at = close + 1
          return Text.scrubbed(found) if parameters.fetch('rel', '').downcase.split.include?('next')
        end
      end

      private

      # @return [Hash{String => String}] the parameters of one link, of each name the first
      def parameters
        pieces = [''.b]
        quoted = false
        while @at < @text.length
          sign = @text[@at]
          break if sign == ',' && !quoted

          @at += 1
          if sign == '\\' && quoted
            pieces.last << @text[@at].to_s
            @at += 1
          elsif sign == '"'
            quoted = !quoted
          elsif sign == ';' && !quoted
            pieces << ''.b
          else
            pieces.last << sign
          end
        end
        named(pieces)
      end

      def named(pieces)
        pieces.each_with_object({}) do |piece, found|
          name, _, value = piece.partition('=')
          found[name.strip.downcase] ||= value.strip
        end
      end
    end
  end
end
