import numpy as n;from dnn_utils import relu as r,relu_backward as R,sigmoid as s,sigmoid_backward as S
o=n.random;F=dict(relu=r,sigmoid=s);B=dict(relu=R,sigmoid=S);k=["relu"]
def i(d,x):
 o.seed(x);p={}
 for l in range(1,len(d)):p[f"W{l}"]=o.randn(d[l],d[l-1])/100;p[f"b{l}"]=n.zeros((d[l],1))
 return p
def initialize_parameters(n_x,n_h,n_y):return i([n_x,n_h,n_y],1)
def initialize_parameters_deep(layer_dims):return i(layer_dims,3)
def linear_forward(A,W,b):return W@A+b,(A,W,b)
def linear_activation_forward(A_prev,W,b,activation):Z,c=linear_forward(A_prev,W,b);A,z=F[activation](Z);return A,(c,z)
def L_model_forward(X,parameters):
 c=[];p=parameters;L=len(p)//2
 for l,a in enumerate(k*(L-1)+["sigmoid"],1):X,d=linear_activation_forward(X,p[f"W{l}"],p[f"b{l}"],a);c+=d,
 return X,c
def compute_cost(AL,Y):return-n.mean(n.log(Y*AL+(1-Y)*(1-AL)))
def linear_backward(dZ,cache):A,W,_=cache;m=A.shape[1];return W.T@dZ,dZ@A.T/m,dZ.sum(1,keepdims=1)/m
def linear_activation_backward(dA,cache,activation):l,z=cache;return linear_backward(B[activation](dA,z),l)
def L_model_backward(AL,Y,caches):
 g={};L=len(caches);Y=Y.reshape(AL.shape);d=(AL-Y)/AL/(1-AL);a="sigmoid"
 while L:d,g[f"dW{L}"],g[f"db{L}"]=linear_activation_backward(d,caches[L-1],a);a="relu";L-=1;g[f"dA{L}"]=d
 return g
def update_parameters(params,grads,learning_rate):return{k:v-learning_rate*grads["d"+k]for k,v in params.items()}
