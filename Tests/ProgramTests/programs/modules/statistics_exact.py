import statistics as s, random, math
def t(g):
    try: print(repr(g()))
    except Exception as e: print(type(e).__name__, e)
random.seed(5)
for n in (2,3,5,8):
    for scale in (1, 1e-3, 1e10, 1e-300, 1e150):
        d=[random.uniform(-1,1)*scale for _ in range(n)]
        for f in (s.mean, s.variance, s.pvariance, s.stdev, s.pstdev, s.fmean):
            t(lambda: f(d))
        p=[abs(x) for x in d]
        t(lambda: s.harmonic_mean(p)); t(lambda: s.geometric_mean(p))
    d=[random.randint(-100,100) for _ in range(n)]
    for f in (s.mean, s.variance, s.pvariance, s.stdev, s.pstdev, s.median, s.median_grouped, s.mode): t(lambda: f(d))
    t(lambda: s.variance(d, 3)); t(lambda: s.stdev(d, 2.5))
    p=[random.randint(1,100) for _ in range(n)]
    t(lambda: s.harmonic_mean(p)); t(lambda: s.harmonic_mean(p, weights=d)); t(lambda: s.harmonic_mean(p, weights=p))
for f in (s.mean,s.median,s.mode,s.stdev,s.variance,s.harmonic_mean,s.geometric_mean,s.fmean,s.median_grouped): t(lambda: f([]))
t(lambda: s.mean(["a"])); t(lambda: s.mean([1,None])); t(lambda: s.mean([1.5, float("inf")])); t(lambda: s.mean([True,False,True]))
from fractions import Fraction as F
t(lambda: s.mean([F(1,2),F(1,3)])); t(lambda: s.variance([F(1,2),F(1,3),F(3,4)])); t(lambda: s.stdev([F(1,2),F(1,3),F(3,4)])); t(lambda: s.mean([F(1,2),1])); t(lambda: s.mean([F(1,2),1.5]))
N=s.NormalDist(100,15)
for p in (0.001,0.01,.1,.3,.5,.6,.9,.99,.9999999999,1e-30): t(lambda: N.inv_cdf(p))
for x in (50,70,100,123.4): t(lambda: N.cdf(x)); t(lambda: N.pdf(x)); t(lambda: N.zscore(x))
t(lambda: N.overlap(s.NormalDist(110,12))); t(lambda: N+N); t(lambda: N*2+3); t(lambda: -N); t(lambda: N.quantiles(5)); t(lambda: N.samples(3, seed=7)); t(lambda: s.NormalDist.from_samples([1,2,3,4.5]))
t(lambda: s.linear_regression([1,2,3],[2,4,7])); t(lambda: s.linear_regression([1,2,3],[2,4,7],proportional=True)); t(lambda: s.correlation([1,2,3],[2,4,7])); t(lambda: s.covariance([1,2,3],[2,4,7]));t(lambda: s.correlation([1,1,1],[2,4,7]))
t(lambda: s.quantiles([1,2,3,4,5.5], n=4)); t(lambda: s.quantiles([1,2,3,4,5.5], n=3, method='inclusive')); t(lambda: s.median_grouped([1,2,2,3,4,4,4,4,4,5])); t(lambda: s.NormalDist(0,-1))
t(lambda: s.pvariance([0.0,0.25,0.25,1.25,1.5,1.75,2.75,3.25]))
