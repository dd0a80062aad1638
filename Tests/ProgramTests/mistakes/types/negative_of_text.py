print(-"3")
