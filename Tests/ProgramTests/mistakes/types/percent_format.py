print("%d apples" % "three")
