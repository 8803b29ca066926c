print("leerlijn")
