// Written by renew.sh from the files under Library/modules.

#include "CLibrary.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char module_PIL_Image[] = {
#embed "../Library/modules/PIL/Image.py"
};

static const unsigned char module_PIL[] = {
#embed "../Library/modules/PIL/__init__.py"
};

static const unsigned char module_etude[] = {
#embed "../Library/modules/etude/__init__.py"
};

static const unsigned char module_etude_arrays[] = {
#embed "../Library/modules/etude/arrays.py"
};

static const unsigned char module_etude_canvas[] = {
#embed "../Library/modules/etude/canvas.py"
};

static const unsigned char module_etude_data[] = {
#embed "../Library/modules/etude/data.py"
};

static const unsigned char module_etude_drawing[] = {
#embed "../Library/modules/etude/drawing.py"
};

static const unsigned char module_etude_gradient_tape[] = {
#embed "../Library/modules/etude/gradient_tape.py"
};

static const unsigned char module_etude_models[] = {
#embed "../Library/modules/etude/models/__init__.py"
};

static const unsigned char module_etude_models_alexnet[] = {
#embed "../Library/modules/etude/models/alexnet.py"
};

static const unsigned char module_etude_models_batch_norm[] = {
#embed "../Library/modules/etude/models/batch_norm.py"
};

static const unsigned char module_etude_models_densenet[] = {
#embed "../Library/modules/etude/models/densenet.py"
};

static const unsigned char module_etude_models_fancy_mlp[] = {
#embed "../Library/modules/etude/models/fancy_mlp.py"
};

static const unsigned char module_etude_models_googlenet[] = {
#embed "../Library/modules/etude/models/googlenet.py"
};

static const unsigned char module_etude_models_lenet[] = {
#embed "../Library/modules/etude/models/lenet.py"
};

static const unsigned char module_etude_models_mlp[] = {
#embed "../Library/modules/etude/models/mlp.py"
};

static const unsigned char module_etude_models_nin[] = {
#embed "../Library/modules/etude/models/nin.py"
};

static const unsigned char module_etude_models_resnet[] = {
#embed "../Library/modules/etude/models/resnet.py"
};

static const unsigned char module_etude_models_separable[] = {
#embed "../Library/modules/etude/models/separable.py"
};

static const unsigned char module_etude_models_vgg[] = {
#embed "../Library/modules/etude/models/vgg.py"
};

static const unsigned char module_etude_plotting[] = {
#embed "../Library/modules/etude/plotting.py"
};

static const unsigned char module_etude_progress[] = {
#embed "../Library/modules/etude/progress.py"
};

static const unsigned char module_etude_summary[] = {
#embed "../Library/modules/etude/summary.py"
};

static const unsigned char module_etude_svg[] = {
#embed "../Library/modules/etude/svg.py"
};

static const unsigned char module_etude_training[] = {
#embed "../Library/modules/etude/training.py"
};

static const unsigned char module_pickle[] = {
#embed "../Library/modules/pickle.py"
};

static const unsigned char module_safetensors[] = {
#embed "../Library/modules/safetensors/__init__.py"
};

static const unsigned char module_safetensors_torch[] = {
#embed "../Library/modules/safetensors/torch.py"
};

static const unsigned char module_torch[] = {
#embed "../Library/modules/torch/__init__.py"
};

static const unsigned char module_torch__absent[] = {
#embed "../Library/modules/torch/_absent.py"
};

static const unsigned char module_torch__calculus[] = {
#embed "../Library/modules/torch/_calculus.py"
};

static const unsigned char module_torch__creation[] = {
#embed "../Library/modules/torch/_creation.py"
};

static const unsigned char module_torch__factors[] = {
#embed "../Library/modules/torch/_factors.py"
};

static const unsigned char module_torch__histograms[] = {
#embed "../Library/modules/torch/_histograms.py"
};

static const unsigned char module_torch__parts[] = {
#embed "../Library/modules/torch/_parts.py"
};

static const unsigned char module_torch__real[] = {
#embed "../Library/modules/torch/_real.py"
};

static const unsigned char module_torch__settings[] = {
#embed "../Library/modules/torch/_settings.py"
};

static const unsigned char module_torch__tensor_types[] = {
#embed "../Library/modules/torch/_tensor_types.py"
};

static const unsigned char module_torch__type_info[] = {
#embed "../Library/modules/torch/_type_info.py"
};

static const unsigned char module_torch__windows[] = {
#embed "../Library/modules/torch/_windows.py"
};

static const unsigned char module_torch_autograd[] = {
#embed "../Library/modules/torch/autograd/__init__.py"
};

static const unsigned char module_torch_autograd_anomaly_mode[] = {
#embed "../Library/modules/torch/autograd/anomaly_mode.py"
};

static const unsigned char module_torch_autograd_function[] = {
#embed "../Library/modules/torch/autograd/function.py"
};

static const unsigned char module_torch_autograd_functional[] = {
#embed "../Library/modules/torch/autograd/functional.py"
};

static const unsigned char module_torch_autograd_grad_mode[] = {
#embed "../Library/modules/torch/autograd/grad_mode.py"
};

static const unsigned char module_torch_autograd_gradcheck[] = {
#embed "../Library/modules/torch/autograd/gradcheck.py"
};

static const unsigned char module_torch_autograd_graph[] = {
#embed "../Library/modules/torch/autograd/graph.py"
};

static const unsigned char module_torch_cuda[] = {
#embed "../Library/modules/torch/cuda.py"
};

static const unsigned char module_torch_linalg[] = {
#embed "../Library/modules/torch/linalg/__init__.py"
};

static const unsigned char module_torch_linalg_factors[] = {
#embed "../Library/modules/torch/linalg/factors.py"
};

static const unsigned char module_torch_linalg_inverses[] = {
#embed "../Library/modules/torch/linalg/inverses.py"
};

static const unsigned char module_torch_linalg_measures[] = {
#embed "../Library/modules/torch/linalg/measures.py"
};

static const unsigned char module_torch_linalg_powers[] = {
#embed "../Library/modules/torch/linalg/powers.py"
};

static const unsigned char module_torch_linalg_products[] = {
#embed "../Library/modules/torch/linalg/products.py"
};

static const unsigned char module_torch_nn[] = {
#embed "../Library/modules/torch/nn/__init__.py"
};

static const unsigned char module_torch_nn__functional[] = {
#embed "../Library/modules/torch/nn/_functional/__init__.py"
};

static const unsigned char module_torch_nn__functional_activation[] = {
#embed "../Library/modules/torch/nn/_functional/activation.py"
};

static const unsigned char module_torch_nn__functional_alignment[] = {
#embed "../Library/modules/torch/nn/_functional/alignment.py"
};

static const unsigned char module_torch_nn__functional_attention[] = {
#embed "../Library/modules/torch/nn/_functional/attention.py"
};

static const unsigned char module_torch_nn__functional_distance[] = {
#embed "../Library/modules/torch/nn/_functional/distance.py"
};

static const unsigned char module_torch_nn__functional_dropout[] = {
#embed "../Library/modules/torch/nn/_functional/dropout.py"
};

static const unsigned char module_torch_nn__functional_loss[] = {
#embed "../Library/modules/torch/nn/_functional/loss.py"
};

static const unsigned char module_torch_nn__functional_normalization[] = {
#embed "../Library/modules/torch/nn/_functional/normalization.py"
};

static const unsigned char module_torch_nn__functional_resizing[] = {
#embed "../Library/modules/torch/nn/_functional/resizing.py"
};

static const unsigned char module_torch_nn__functional_sampling[] = {
#embed "../Library/modules/torch/nn/_functional/sampling.py"
};

static const unsigned char module_torch_nn__functional_shape[] = {
#embed "../Library/modules/torch/nn/_functional/shape.py"
};

static const unsigned char module_torch_nn__functional_volume_pools[] = {
#embed "../Library/modules/torch/nn/_functional/volume_pools.py"
};

static const unsigned char module_torch_nn__functional_volumes[] = {
#embed "../Library/modules/torch/nn/_functional/volumes.py"
};

static const unsigned char module_torch_nn_functional[] = {
#embed "../Library/modules/torch/nn/functional.py"
};

static const unsigned char module_torch_nn_init[] = {
#embed "../Library/modules/torch/nn/init.py"
};

static const unsigned char module_torch_nn_modules[] = {
#embed "../Library/modules/torch/nn/modules/__init__.py"
};

static const unsigned char module_torch_nn_modules__backward_hooks[] = {
#embed "../Library/modules/torch/nn/modules/_backward_hooks.py"
};

static const unsigned char module_torch_nn_modules__hooks[] = {
#embed "../Library/modules/torch/nn/modules/_hooks.py"
};

static const unsigned char module_torch_nn_modules__state[] = {
#embed "../Library/modules/torch/nn/modules/_state.py"
};

static const unsigned char module_torch_nn_modules_activation[] = {
#embed "../Library/modules/torch/nn/modules/activation.py"
};

static const unsigned char module_torch_nn_modules_attention[] = {
#embed "../Library/modules/torch/nn/modules/attention.py"
};

static const unsigned char module_torch_nn_modules_batchnorm[] = {
#embed "../Library/modules/torch/nn/modules/batchnorm.py"
};

static const unsigned char module_torch_nn_modules_container[] = {
#embed "../Library/modules/torch/nn/modules/container.py"
};

static const unsigned char module_torch_nn_modules_conv[] = {
#embed "../Library/modules/torch/nn/modules/conv.py"
};

static const unsigned char module_torch_nn_modules_distance[] = {
#embed "../Library/modules/torch/nn/modules/distance.py"
};

static const unsigned char module_torch_nn_modules_dropout[] = {
#embed "../Library/modules/torch/nn/modules/dropout.py"
};

static const unsigned char module_torch_nn_modules_flatten[] = {
#embed "../Library/modules/torch/nn/modules/flatten.py"
};

static const unsigned char module_torch_nn_modules_fold[] = {
#embed "../Library/modules/torch/nn/modules/fold.py"
};

static const unsigned char module_torch_nn_modules_instancenorm[] = {
#embed "../Library/modules/torch/nn/modules/instancenorm.py"
};

static const unsigned char module_torch_nn_modules_lazy[] = {
#embed "../Library/modules/torch/nn/modules/lazy.py"
};

static const unsigned char module_torch_nn_modules_linear[] = {
#embed "../Library/modules/torch/nn/modules/linear.py"
};

static const unsigned char module_torch_nn_modules_loss[] = {
#embed "../Library/modules/torch/nn/modules/loss.py"
};

static const unsigned char module_torch_nn_modules_margin_loss[] = {
#embed "../Library/modules/torch/nn/modules/margin_loss.py"
};

static const unsigned char module_torch_nn_modules_module[] = {
#embed "../Library/modules/torch/nn/modules/module.py"
};

static const unsigned char module_torch_nn_modules_normalization[] = {
#embed "../Library/modules/torch/nn/modules/normalization.py"
};

static const unsigned char module_torch_nn_modules_padding[] = {
#embed "../Library/modules/torch/nn/modules/padding.py"
};

static const unsigned char module_torch_nn_modules_parameter_container[] = {
#embed "../Library/modules/torch/nn/modules/parameter_container.py"
};

static const unsigned char module_torch_nn_modules_pixelshuffle[] = {
#embed "../Library/modules/torch/nn/modules/pixelshuffle.py"
};

static const unsigned char module_torch_nn_modules_pooling[] = {
#embed "../Library/modules/torch/nn/modules/pooling.py"
};

static const unsigned char module_torch_nn_modules_rnn[] = {
#embed "../Library/modules/torch/nn/modules/rnn.py"
};

static const unsigned char module_torch_nn_modules_sparse[] = {
#embed "../Library/modules/torch/nn/modules/sparse.py"
};

static const unsigned char module_torch_nn_modules_transformer[] = {
#embed "../Library/modules/torch/nn/modules/transformer.py"
};

static const unsigned char module_torch_nn_modules_upsampling[] = {
#embed "../Library/modules/torch/nn/modules/upsampling.py"
};

static const unsigned char module_torch_nn_parameter[] = {
#embed "../Library/modules/torch/nn/parameter.py"
};

static const unsigned char module_torch_nn_utils[] = {
#embed "../Library/modules/torch/nn/utils/__init__.py"
};

static const unsigned char module_torch_nn_utils_clip_grad[] = {
#embed "../Library/modules/torch/nn/utils/clip_grad.py"
};

static const unsigned char module_torch_nn_utils_convert_parameters[] = {
#embed "../Library/modules/torch/nn/utils/convert_parameters.py"
};

static const unsigned char module_torch_nn_utils_fusion[] = {
#embed "../Library/modules/torch/nn/utils/fusion.py"
};

static const unsigned char module_torch_nn_utils_init[] = {
#embed "../Library/modules/torch/nn/utils/init.py"
};

static const unsigned char module_torch_nn_utils_parametrizations[] = {
#embed "../Library/modules/torch/nn/utils/parametrizations.py"
};

static const unsigned char module_torch_nn_utils_parametrize[] = {
#embed "../Library/modules/torch/nn/utils/parametrize.py"
};

static const unsigned char module_torch_nn_utils_rnn[] = {
#embed "../Library/modules/torch/nn/utils/rnn.py"
};

static const unsigned char module_torch_nn_utils_spectral_norm[] = {
#embed "../Library/modules/torch/nn/utils/spectral_norm.py"
};

static const unsigned char module_torch_nn_utils_weight_norm[] = {
#embed "../Library/modules/torch/nn/utils/weight_norm.py"
};

static const unsigned char module_torch_optim[] = {
#embed "../Library/modules/torch/optim/__init__.py"
};

static const unsigned char module_torch_optim_adadelta[] = {
#embed "../Library/modules/torch/optim/adadelta.py"
};

static const unsigned char module_torch_optim_adagrad[] = {
#embed "../Library/modules/torch/optim/adagrad.py"
};

static const unsigned char module_torch_optim_adam[] = {
#embed "../Library/modules/torch/optim/adam.py"
};

static const unsigned char module_torch_optim_adamax[] = {
#embed "../Library/modules/torch/optim/adamax.py"
};

static const unsigned char module_torch_optim_asgd[] = {
#embed "../Library/modules/torch/optim/asgd.py"
};

static const unsigned char module_torch_optim_lbfgs[] = {
#embed "../Library/modules/torch/optim/lbfgs.py"
};

static const unsigned char module_torch_optim_line_search[] = {
#embed "../Library/modules/torch/optim/line_search.py"
};

static const unsigned char module_torch_optim_lr_scheduler[] = {
#embed "../Library/modules/torch/optim/lr_scheduler/__init__.py"
};

static const unsigned char module_torch_optim_lr_scheduler__base[] = {
#embed "../Library/modules/torch/optim/lr_scheduler/_base.py"
};

static const unsigned char module_torch_optim_lr_scheduler__combined[] = {
#embed "../Library/modules/torch/optim/lr_scheduler/_combined.py"
};

static const unsigned char module_torch_optim_lr_scheduler__cosines[] = {
#embed "../Library/modules/torch/optim/lr_scheduler/_cosines.py"
};

static const unsigned char module_torch_optim_lr_scheduler__cycles[] = {
#embed "../Library/modules/torch/optim/lr_scheduler/_cycles.py"
};

static const unsigned char module_torch_optim_lr_scheduler__factors[] = {
#embed "../Library/modules/torch/optim/lr_scheduler/_factors.py"
};

static const unsigned char module_torch_optim_lr_scheduler__plateau[] = {
#embed "../Library/modules/torch/optim/lr_scheduler/_plateau.py"
};

static const unsigned char module_torch_optim_nadam[] = {
#embed "../Library/modules/torch/optim/nadam.py"
};

static const unsigned char module_torch_optim_optimizer[] = {
#embed "../Library/modules/torch/optim/optimizer.py"
};

static const unsigned char module_torch_optim_radam[] = {
#embed "../Library/modules/torch/optim/radam.py"
};

static const unsigned char module_torch_optim_rmsprop[] = {
#embed "../Library/modules/torch/optim/rmsprop.py"
};

static const unsigned char module_torch_optim_rprop[] = {
#embed "../Library/modules/torch/optim/rprop.py"
};

static const unsigned char module_torch_optim_sgd[] = {
#embed "../Library/modules/torch/optim/sgd.py"
};

static const unsigned char module_torch_optim_swa_utils[] = {
#embed "../Library/modules/torch/optim/swa_utils.py"
};

static const unsigned char module_torch_serialization[] = {
#embed "../Library/modules/torch/serialization.py"
};

static const unsigned char module_torch_special[] = {
#embed "../Library/modules/torch/special.py"
};

static const unsigned char module_torch_utils[] = {
#embed "../Library/modules/torch/utils/__init__.py"
};

static const unsigned char module_torch_utils_data[] = {
#embed "../Library/modules/torch/utils/data/__init__.py"
};

static const unsigned char module_torch_utils_data_collate[] = {
#embed "../Library/modules/torch/utils/data/collate.py"
};

static const unsigned char module_torch_utils_data_dataloader[] = {
#embed "../Library/modules/torch/utils/data/dataloader.py"
};

static const unsigned char module_torch_utils_data_dataset[] = {
#embed "../Library/modules/torch/utils/data/dataset.py"
};

static const unsigned char module_torch_utils_data_sampler[] = {
#embed "../Library/modules/torch/utils/data/sampler.py"
};

static const unsigned char module_torch_utils_data_worker[] = {
#embed "../Library/modules/torch/utils/data/worker.py"
};

static const unsigned char module_torch_utils_hooks[] = {
#embed "../Library/modules/torch/utils/hooks.py"
};

static const unsigned char module_torchvision[] = {
#embed "../Library/modules/torchvision/__init__.py"
};

static const unsigned char module_torchvision_datasets[] = {
#embed "../Library/modules/torchvision/datasets.py"
};

static const unsigned char module_torchvision_transforms[] = {
#embed "../Library/modules/torchvision/transforms/__init__.py"
};

static const unsigned char module_torchvision_transforms_functional[] = {
#embed "../Library/modules/torchvision/transforms/functional.py"
};

static const unsigned char module_torchvision_transforms_transforms[] = {
#embed "../Library/modules/torchvision/transforms/transforms.py"
};

static const etude_library_file modules[] = {
  {"PIL.Image", module_PIL_Image, sizeof module_PIL_Image},
  {"PIL", module_PIL, sizeof module_PIL},
  {"etude", module_etude, sizeof module_etude},
  {"etude.arrays", module_etude_arrays, sizeof module_etude_arrays},
  {"etude.canvas", module_etude_canvas, sizeof module_etude_canvas},
  {"etude.data", module_etude_data, sizeof module_etude_data},
  {"etude.drawing", module_etude_drawing, sizeof module_etude_drawing},
  {"etude.gradient_tape", module_etude_gradient_tape, sizeof module_etude_gradient_tape},
  {"etude.models", module_etude_models, sizeof module_etude_models},
  {"etude.models.alexnet", module_etude_models_alexnet, sizeof module_etude_models_alexnet},
  {"etude.models.batch_norm", module_etude_models_batch_norm, sizeof module_etude_models_batch_norm},
  {"etude.models.densenet", module_etude_models_densenet, sizeof module_etude_models_densenet},
  {"etude.models.fancy_mlp", module_etude_models_fancy_mlp, sizeof module_etude_models_fancy_mlp},
  {"etude.models.googlenet", module_etude_models_googlenet, sizeof module_etude_models_googlenet},
  {"etude.models.lenet", module_etude_models_lenet, sizeof module_etude_models_lenet},
  {"etude.models.mlp", module_etude_models_mlp, sizeof module_etude_models_mlp},
  {"etude.models.nin", module_etude_models_nin, sizeof module_etude_models_nin},
  {"etude.models.resnet", module_etude_models_resnet, sizeof module_etude_models_resnet},
  {"etude.models.separable", module_etude_models_separable, sizeof module_etude_models_separable},
  {"etude.models.vgg", module_etude_models_vgg, sizeof module_etude_models_vgg},
  {"etude.plotting", module_etude_plotting, sizeof module_etude_plotting},
  {"etude.progress", module_etude_progress, sizeof module_etude_progress},
  {"etude.summary", module_etude_summary, sizeof module_etude_summary},
  {"etude.svg", module_etude_svg, sizeof module_etude_svg},
  {"etude.training", module_etude_training, sizeof module_etude_training},
  {"pickle", module_pickle, sizeof module_pickle},
  {"safetensors", module_safetensors, sizeof module_safetensors},
  {"safetensors.torch", module_safetensors_torch, sizeof module_safetensors_torch},
  {"torch", module_torch, sizeof module_torch},
  {"torch._absent", module_torch__absent, sizeof module_torch__absent},
  {"torch._calculus", module_torch__calculus, sizeof module_torch__calculus},
  {"torch._creation", module_torch__creation, sizeof module_torch__creation},
  {"torch._factors", module_torch__factors, sizeof module_torch__factors},
  {"torch._histograms", module_torch__histograms, sizeof module_torch__histograms},
  {"torch._parts", module_torch__parts, sizeof module_torch__parts},
  {"torch._real", module_torch__real, sizeof module_torch__real},
  {"torch._settings", module_torch__settings, sizeof module_torch__settings},
  {"torch._tensor_types", module_torch__tensor_types, sizeof module_torch__tensor_types},
  {"torch._type_info", module_torch__type_info, sizeof module_torch__type_info},
  {"torch._windows", module_torch__windows, sizeof module_torch__windows},
  {"torch.autograd", module_torch_autograd, sizeof module_torch_autograd},
  {"torch.autograd.anomaly_mode", module_torch_autograd_anomaly_mode, sizeof module_torch_autograd_anomaly_mode},
  {"torch.autograd.function", module_torch_autograd_function, sizeof module_torch_autograd_function},
  {"torch.autograd.functional", module_torch_autograd_functional, sizeof module_torch_autograd_functional},
  {"torch.autograd.grad_mode", module_torch_autograd_grad_mode, sizeof module_torch_autograd_grad_mode},
  {"torch.autograd.gradcheck", module_torch_autograd_gradcheck, sizeof module_torch_autograd_gradcheck},
  {"torch.autograd.graph", module_torch_autograd_graph, sizeof module_torch_autograd_graph},
  {"torch.cuda", module_torch_cuda, sizeof module_torch_cuda},
  {"torch.linalg", module_torch_linalg, sizeof module_torch_linalg},
  {"torch.linalg.factors", module_torch_linalg_factors, sizeof module_torch_linalg_factors},
  {"torch.linalg.inverses", module_torch_linalg_inverses, sizeof module_torch_linalg_inverses},
  {"torch.linalg.measures", module_torch_linalg_measures, sizeof module_torch_linalg_measures},
  {"torch.linalg.powers", module_torch_linalg_powers, sizeof module_torch_linalg_powers},
  {"torch.linalg.products", module_torch_linalg_products, sizeof module_torch_linalg_products},
  {"torch.nn", module_torch_nn, sizeof module_torch_nn},
  {"torch.nn._functional", module_torch_nn__functional, sizeof module_torch_nn__functional},
  {"torch.nn._functional.activation", module_torch_nn__functional_activation, sizeof module_torch_nn__functional_activation},
  {"torch.nn._functional.alignment", module_torch_nn__functional_alignment, sizeof module_torch_nn__functional_alignment},
  {"torch.nn._functional.attention", module_torch_nn__functional_attention, sizeof module_torch_nn__functional_attention},
  {"torch.nn._functional.distance", module_torch_nn__functional_distance, sizeof module_torch_nn__functional_distance},
  {"torch.nn._functional.dropout", module_torch_nn__functional_dropout, sizeof module_torch_nn__functional_dropout},
  {"torch.nn._functional.loss", module_torch_nn__functional_loss, sizeof module_torch_nn__functional_loss},
  {"torch.nn._functional.normalization", module_torch_nn__functional_normalization, sizeof module_torch_nn__functional_normalization},
  {"torch.nn._functional.resizing", module_torch_nn__functional_resizing, sizeof module_torch_nn__functional_resizing},
  {"torch.nn._functional.sampling", module_torch_nn__functional_sampling, sizeof module_torch_nn__functional_sampling},
  {"torch.nn._functional.shape", module_torch_nn__functional_shape, sizeof module_torch_nn__functional_shape},
  {"torch.nn._functional.volume_pools", module_torch_nn__functional_volume_pools, sizeof module_torch_nn__functional_volume_pools},
  {"torch.nn._functional.volumes", module_torch_nn__functional_volumes, sizeof module_torch_nn__functional_volumes},
  {"torch.nn.functional", module_torch_nn_functional, sizeof module_torch_nn_functional},
  {"torch.nn.init", module_torch_nn_init, sizeof module_torch_nn_init},
  {"torch.nn.modules", module_torch_nn_modules, sizeof module_torch_nn_modules},
  {"torch.nn.modules._backward_hooks", module_torch_nn_modules__backward_hooks, sizeof module_torch_nn_modules__backward_hooks},
  {"torch.nn.modules._hooks", module_torch_nn_modules__hooks, sizeof module_torch_nn_modules__hooks},
  {"torch.nn.modules._state", module_torch_nn_modules__state, sizeof module_torch_nn_modules__state},
  {"torch.nn.modules.activation", module_torch_nn_modules_activation, sizeof module_torch_nn_modules_activation},
  {"torch.nn.modules.attention", module_torch_nn_modules_attention, sizeof module_torch_nn_modules_attention},
  {"torch.nn.modules.batchnorm", module_torch_nn_modules_batchnorm, sizeof module_torch_nn_modules_batchnorm},
  {"torch.nn.modules.container", module_torch_nn_modules_container, sizeof module_torch_nn_modules_container},
  {"torch.nn.modules.conv", module_torch_nn_modules_conv, sizeof module_torch_nn_modules_conv},
  {"torch.nn.modules.distance", module_torch_nn_modules_distance, sizeof module_torch_nn_modules_distance},
  {"torch.nn.modules.dropout", module_torch_nn_modules_dropout, sizeof module_torch_nn_modules_dropout},
  {"torch.nn.modules.flatten", module_torch_nn_modules_flatten, sizeof module_torch_nn_modules_flatten},
  {"torch.nn.modules.fold", module_torch_nn_modules_fold, sizeof module_torch_nn_modules_fold},
  {"torch.nn.modules.instancenorm", module_torch_nn_modules_instancenorm, sizeof module_torch_nn_modules_instancenorm},
  {"torch.nn.modules.lazy", module_torch_nn_modules_lazy, sizeof module_torch_nn_modules_lazy},
  {"torch.nn.modules.linear", module_torch_nn_modules_linear, sizeof module_torch_nn_modules_linear},
  {"torch.nn.modules.loss", module_torch_nn_modules_loss, sizeof module_torch_nn_modules_loss},
  {"torch.nn.modules.margin_loss", module_torch_nn_modules_margin_loss, sizeof module_torch_nn_modules_margin_loss},
  {"torch.nn.modules.module", module_torch_nn_modules_module, sizeof module_torch_nn_modules_module},
  {"torch.nn.modules.normalization", module_torch_nn_modules_normalization, sizeof module_torch_nn_modules_normalization},
  {"torch.nn.modules.padding", module_torch_nn_modules_padding, sizeof module_torch_nn_modules_padding},
  {"torch.nn.modules.parameter_container", module_torch_nn_modules_parameter_container, sizeof module_torch_nn_modules_parameter_container},
  {"torch.nn.modules.pixelshuffle", module_torch_nn_modules_pixelshuffle, sizeof module_torch_nn_modules_pixelshuffle},
  {"torch.nn.modules.pooling", module_torch_nn_modules_pooling, sizeof module_torch_nn_modules_pooling},
  {"torch.nn.modules.rnn", module_torch_nn_modules_rnn, sizeof module_torch_nn_modules_rnn},
  {"torch.nn.modules.sparse", module_torch_nn_modules_sparse, sizeof module_torch_nn_modules_sparse},
  {"torch.nn.modules.transformer", module_torch_nn_modules_transformer, sizeof module_torch_nn_modules_transformer},
  {"torch.nn.modules.upsampling", module_torch_nn_modules_upsampling, sizeof module_torch_nn_modules_upsampling},
  {"torch.nn.parameter", module_torch_nn_parameter, sizeof module_torch_nn_parameter},
  {"torch.nn.utils", module_torch_nn_utils, sizeof module_torch_nn_utils},
  {"torch.nn.utils.clip_grad", module_torch_nn_utils_clip_grad, sizeof module_torch_nn_utils_clip_grad},
  {"torch.nn.utils.convert_parameters", module_torch_nn_utils_convert_parameters, sizeof module_torch_nn_utils_convert_parameters},
  {"torch.nn.utils.fusion", module_torch_nn_utils_fusion, sizeof module_torch_nn_utils_fusion},
  {"torch.nn.utils.init", module_torch_nn_utils_init, sizeof module_torch_nn_utils_init},
  {"torch.nn.utils.parametrizations", module_torch_nn_utils_parametrizations, sizeof module_torch_nn_utils_parametrizations},
  {"torch.nn.utils.parametrize", module_torch_nn_utils_parametrize, sizeof module_torch_nn_utils_parametrize},
  {"torch.nn.utils.rnn", module_torch_nn_utils_rnn, sizeof module_torch_nn_utils_rnn},
  {"torch.nn.utils.spectral_norm", module_torch_nn_utils_spectral_norm, sizeof module_torch_nn_utils_spectral_norm},
  {"torch.nn.utils.weight_norm", module_torch_nn_utils_weight_norm, sizeof module_torch_nn_utils_weight_norm},
  {"torch.optim", module_torch_optim, sizeof module_torch_optim},
  {"torch.optim.adadelta", module_torch_optim_adadelta, sizeof module_torch_optim_adadelta},
  {"torch.optim.adagrad", module_torch_optim_adagrad, sizeof module_torch_optim_adagrad},
  {"torch.optim.adam", module_torch_optim_adam, sizeof module_torch_optim_adam},
  {"torch.optim.adamax", module_torch_optim_adamax, sizeof module_torch_optim_adamax},
  {"torch.optim.asgd", module_torch_optim_asgd, sizeof module_torch_optim_asgd},
  {"torch.optim.lbfgs", module_torch_optim_lbfgs, sizeof module_torch_optim_lbfgs},
  {"torch.optim.line_search", module_torch_optim_line_search, sizeof module_torch_optim_line_search},
  {"torch.optim.lr_scheduler", module_torch_optim_lr_scheduler, sizeof module_torch_optim_lr_scheduler},
  {"torch.optim.lr_scheduler._base", module_torch_optim_lr_scheduler__base, sizeof module_torch_optim_lr_scheduler__base},
  {"torch.optim.lr_scheduler._combined", module_torch_optim_lr_scheduler__combined, sizeof module_torch_optim_lr_scheduler__combined},
  {"torch.optim.lr_scheduler._cosines", module_torch_optim_lr_scheduler__cosines, sizeof module_torch_optim_lr_scheduler__cosines},
  {"torch.optim.lr_scheduler._cycles", module_torch_optim_lr_scheduler__cycles, sizeof module_torch_optim_lr_scheduler__cycles},
  {"torch.optim.lr_scheduler._factors", module_torch_optim_lr_scheduler__factors, sizeof module_torch_optim_lr_scheduler__factors},
  {"torch.optim.lr_scheduler._plateau", module_torch_optim_lr_scheduler__plateau, sizeof module_torch_optim_lr_scheduler__plateau},
  {"torch.optim.nadam", module_torch_optim_nadam, sizeof module_torch_optim_nadam},
  {"torch.optim.optimizer", module_torch_optim_optimizer, sizeof module_torch_optim_optimizer},
  {"torch.optim.radam", module_torch_optim_radam, sizeof module_torch_optim_radam},
  {"torch.optim.rmsprop", module_torch_optim_rmsprop, sizeof module_torch_optim_rmsprop},
  {"torch.optim.rprop", module_torch_optim_rprop, sizeof module_torch_optim_rprop},
  {"torch.optim.sgd", module_torch_optim_sgd, sizeof module_torch_optim_sgd},
  {"torch.optim.swa_utils", module_torch_optim_swa_utils, sizeof module_torch_optim_swa_utils},
  {"torch.serialization", module_torch_serialization, sizeof module_torch_serialization},
  {"torch.special", module_torch_special, sizeof module_torch_special},
  {"torch.utils", module_torch_utils, sizeof module_torch_utils},
  {"torch.utils.data", module_torch_utils_data, sizeof module_torch_utils_data},
  {"torch.utils.data.collate", module_torch_utils_data_collate, sizeof module_torch_utils_data_collate},
  {"torch.utils.data.dataloader", module_torch_utils_data_dataloader, sizeof module_torch_utils_data_dataloader},
  {"torch.utils.data.dataset", module_torch_utils_data_dataset, sizeof module_torch_utils_data_dataset},
  {"torch.utils.data.sampler", module_torch_utils_data_sampler, sizeof module_torch_utils_data_sampler},
  {"torch.utils.data.worker", module_torch_utils_data_worker, sizeof module_torch_utils_data_worker},
  {"torch.utils.hooks", module_torch_utils_hooks, sizeof module_torch_utils_hooks},
  {"torchvision", module_torchvision, sizeof module_torchvision},
  {"torchvision.datasets", module_torchvision_datasets, sizeof module_torchvision_datasets},
  {"torchvision.transforms", module_torchvision_transforms, sizeof module_torchvision_transforms},
  {"torchvision.transforms.functional", module_torchvision_transforms_functional, sizeof module_torchvision_transforms_functional},
  {"torchvision.transforms.transforms", module_torchvision_transforms_transforms, sizeof module_torchvision_transforms_transforms},
};

long etude_library_count(void) { return sizeof modules / sizeof modules[0]; }

etude_library_file etude_library(long index) { return modules[index]; }
