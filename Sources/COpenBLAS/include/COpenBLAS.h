int COpenBLAS_placeholder(void);
