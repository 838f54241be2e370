# frozen_string_literal: true

require 'net/http'
require 'zlib'

module GeneratedClient
  module SdkRuntime
    # The body of a response as it comes in: unpacked, and told apart from one that was cut off, which Net::HTTP takes
    # for the whole.
    class Received
      # What is asked for, and unpacked here.
      ENCODINGS = 'gzip;q=1.0,deflate;q=0.6,identity;q=0.3'
      PACKED = %w[gzip x-gzip deflate].freeze
      WINDOW = 32 + ::Zlib::MAX_WBITS # finds out which of the two it is

      # @param request [Prepared::Request] the one that this answers
      # @param headers [Hash{String => String}]
      def initialize(request, response, headers)
        @response = response
        @packed = request.unpacks? && PACKED.include?(headers['content-encoding'].to_s.downcase)
        @length = headers['content-length'] unless headers.key?('transfer-encoding')
        @empty = request.verb == 'HEAD' || !response.class.body_permitted?
      end

      # Yield the body piece by piece; EOFError where it is not whole and `must_be_whole`.
      def each_chunk(must_be_whole, &block)
        inflate = ::Zlib::Inflate.new(WINDOW) if @packed
        count = 0
        @response.read_body do |chunk|
          count += chunk.bytesize
          inflate.nil? ? block.call(chunk) : inflate.inflate(chunk, &block)
        end
        check(count, inflate) if must_be_whole && !@empty
      ensure
        inflate&.reset # which Zlib wants of a stream that did not come to its end
        inflate&.close
      end

      private

      def check(count, inflate)
        length = @length && ::Kernel.Integer(@length, 10, exception: false)
        raise ::EOFError, "the response ended after #{count} of #{length} bytes" if length && count < length
        raise ::EOFError, 'the compressed response ended too early' if inflate && count.positive? && !inflate.finished?
      end
    end
  end
end
