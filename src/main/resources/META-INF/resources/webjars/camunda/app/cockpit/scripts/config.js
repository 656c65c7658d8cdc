export default {
  customScripts: ['../tasklist/scripts/asked']
};
