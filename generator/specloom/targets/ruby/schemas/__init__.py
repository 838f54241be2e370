"""The inventory of schemas by the rules of the compatible docs; only this room reads schemas as they are written."""
