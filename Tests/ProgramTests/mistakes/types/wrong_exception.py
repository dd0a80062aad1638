raise "something is wrong"
