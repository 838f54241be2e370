# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # How a list is asked for page by page, and what comes after a page; without any input or output.
    class Pages
      # A page that came, as far as it matters for what comes after it: `asked` is with what it was asked for, `size` how
      # many items were, `before` how many came before it (nil where nobody knows), `largest` how many the largest had.
      Received = ::Struct.new(:body, :items, :link, :asked, :size, :before, :largest, keyword_init: true)
      # There is no further page; the problem is what is wrong with the last one, and where.
      End = ::Struct.new(:path, :problem)
      OVER = End.new.freeze
      COUNTED = %i[page offset].freeze
      MADE_ANEW = %i[page offset last_id].freeze # what asks for a page is made here, and not by the server

      attr_reader :kind, :items, :request, :size, :first, :header

      # @param kind [Symbol] `:cursor`, `:next_url`, `:last_id`, `:link`, `:page`, `:offset`, or `:single` for one answer
      # @param items [Array<String>] the way to the list, by the names of JSON; the body itself where it is empty
      # @param request [Array(Symbol, String), nil] what says which page is wanted: its place and its name
      # @param following [Array<String>, nil] the way to the token, the URL or the number of the next page
      # @param more [Array<String>, nil] to whether there is a next page
      # @param total [Array<String>, nil] to how many items there are in all
      # @param total_pages [Array<String>, nil]
      # @param size [Array(Symbol, String), nil] what says how many items are wanted
      # @param sure_size [Integer, nil] how many may be asked for so that a page with fewer is sure to be the last
      # @param first [Integer] the number of the first page
      # @param id [Array<String>] the way to the id of an item
      # @param header [String, nil] the header of an answer that has the token, where its body has none
      def initialize(kind, items: [], request: nil, following: nil, more: nil, total: nil, total_pages: nil, size: nil,
                     sure_size: nil, first: 0, id: [], header: nil)
        @kind = kind
        @items = items
        @request = request
        @following = following
        @more = more
        @total = total
        @total_pages = total_pages
        @size = size
        @sure_size = sure_size
        @first = first
        @id = id
        @header = header
      end

      # @return [Boolean] whether the client counts, and the server need not say where a page ends
      def counted?
        COUNTED.include?(@kind)
      end

      # @return [Boolean] whether the next page is at a URL that the server gives
      def by_url?
        %i[next_url link].include?(@kind)
      end

      # @return [Array] the items of a page; none where there is no list
      def items_of(body)
        found = self.class.value_at(body, @items)
        found.is_a?(::Array) ? found : []
      end

      # @return [Boolean] whether a page that is equal to the one before it can only be that page again: the server
      #   counts nothing, and was asked for the next one
      def stuck?(body)
        told = [@total, @total_pages].compact.map { |path| self.class.whole(self.class.value_at(body, path)) }
        MADE_ANEW.include?(@kind) && told.none? { |count| count&.positive? } && items_of(body).any?
      end

      # @return [Object] what the next page is asked for with: a token, a URL, an id or a number; or an End
      def after(page)
        more = @more && self.class.value_at(page.body, @more)
        return OVER if more == false

        found = wanted(page, more)
        return found unless found.is_a?(End) && found.problem.nil? && more == true

        End.new(@following || @items, "#{@more.join('.')} says that there is more, and nothing says what comes next")
      end

      # @return [Object] what stands in a body; nil for what is absent
      def self.value_at(body, path)
        path.reduce(body) do |value, name|
          case value
          when ::Hash then value[name]
          when Model
            attribute = value.class.by_wire_name[name]
            attribute.nil? ? value.additional_properties[name] : value[attribute.name]
          end
        end
      end

      # @return [Integer, nil] a whole number, which may come as text; nil for anything else
      def self.whole(value)
        case value
        when ::String then value.match?(/\A[0-9]{1,40}\z/) ? value.to_i : nil
        when ::Integer then value
        when ::Float then value.finite? && value == value.floor ? value.to_i : nil
        end
      end

      private

      def wanted(page, more)
        case @kind
        when :cursor, :next_url then token(page)
        when :link then NextLink.of(page.link) || OVER
        when :last_id then id_of_last(page, more)
        when :page then number_after(page, more)
        when :offset then ended_by_count(page, more) || ((page.asked || 0) + page.items.length)
        else OVER
        end
      end

      def token(page)
        found = @header ? page.link : self.class.value_at(page.body, @following)
        return OVER if found.nil? || found == ''
        return found if found.is_a?(::String) || found.is_a?(::Numeric) || Types.dated?(found)

        End.new(@following, 'what comes next is no text or number')
      end

      def id_of_last(page, more)
        return OVER if page.items.empty? || (@more.nil? && short?(page))
        return End.new(@more, 'nothing says whether there is more') if @more && more != true

        found = self.class.value_at(page.items.last, @id)
        return found if (found.is_a?(::String) && !found.empty?) || found.is_a?(::Numeric)

        End.new([*@items, page.items.length - 1, *@id], 'the last item has no id')
      end

      def number_after(page, more)
        return number_told(page) unless @following.nil?

        current = page.asked || @first
        count = count_at(page.body, @total_pages)
        # Some write 0 for a number that they do not know.
        return ended_by_count(page, more) || (current + 1) unless count && (count.positive? || page.items.empty?)
        return OVER if current - @first + 1 >= count
        return current + 1 unless page.items.empty?

        End.new(@total_pages, "it says #{count}, and an earlier page is empty")
      end

      def number_told(page)
        told = self.class.value_at(page.body, @following)
        return OVER if told.nil? || told == ''

        self.class.whole(told) || End.new(@following, 'the number of the next page is none')
      end

      # @return [End, nil] the end where all items are there, or where a page has none, or fewer than it could have;
      #   where the server says that there is more, only a page without items is the end
      def ended_by_count(page, more)
        return page.items.empty? ? OVER : nil if more == true

        total = count_at(page.body, @total)
        return page.items.empty? || short?(page) ? OVER : nil if page.before.nil? || total.nil?

        so_far = page.before + page.items.length
        return OVER if so_far >= total

        End.new(@total, "it says #{total}, and after #{so_far} there are none") if page.items.empty?
      end

      # Fewer than were asked for say nothing where the server may allow no more than these.
      # @return [Boolean] whether a page has fewer items than it would if there were more
      def short?(page)
        count = page.items.length
        asked_for = @sure_size && page.size && count < page.size && page.size <= @sure_size
        asked_for || (!page.largest.nil? && count < page.largest)
      end

      def count_at(body, path)
        path && self.class.whole(self.class.value_at(body, path))
      end
    end
  end
end
